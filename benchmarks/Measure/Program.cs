using System.Globalization;
using LlmEvolution.Benchmarks.Measure;

// measure course <folder> <lessons>: writes the generated course.
// measure limits <tool> <folder>: courses far beyond an ordinary one; takes 20 GB of disk.
// measure run <tool> <raw limit> <peers or -> <empty folder> <repeats> <lessons>…: measures, and prints the results as Markdown.
switch (args)
{
    case ["course", var folder, var lessons]:
        Contest.Write(folder, Number(lessons));
        return 0;
    case ["run", var tool, var rawLimit, var peers, var work, var repeats, .. var sizes]:
        foreach (var size in sizes) Table(size, [.. new Contest(tool, rawLimit, peers == "-" ? null : peers, work).Contenders(Number(size))], Number(repeats), work);
        return 0;
    case ["limits", var tool, var work]:
        Limits.Print(tool, work);
        return 0;
    default:
        Console.Error.WriteLine("see Program.cs for the arguments");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static void Table(string lessons, List<Contender> contenders, int repeats, string work)
{
    foreach (var contender in contenders.Where(c => c.WarmUp)) Timed.Run(work, contender.Variables, contender.Command);
    // Turn by turn, so that whatever else the machine does falls on all of them.
    for (var turn = 0; turn < repeats; turn++)
    {
        foreach (var contender in contenders)
        {
            contender.Prepare();
            contender.Runs.Add(Timed.Run(work, contender.Variables, contender.Command));
        }
    }
    var limit = Timed.Median(contenders[0].Runs).Cpu;
    Console.WriteLine($"\n## {lessons} lessons, medians of {repeats}\n\n| what | CPU s | × raw limit | wall s | peak MB | CPU s, least to most |\n|---|---:|---:|---:|---:|---:|");
    foreach (var contender in contenders)
    {
        var median = Timed.Median(contender.Runs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {contender.Name} | {median.Cpu:0.00} | {median.Cpu / limit:0.0} | {median.Wall:0.00} | {median.Memory:0} | {contender.Runs.Min(r => r.Cpu):0.00}–{contender.Runs.Max(r => r.Cpu):0.00} |"));
    }
}
