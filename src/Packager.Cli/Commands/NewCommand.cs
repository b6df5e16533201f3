using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Copies the template course, with the folder's name as title and id.</summary>
internal static partial class NewCommand
{
    private const string Prefix = "template/";

    public static Command Create(Host host)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to make; it must not exist yet, or be empty" };
        var command = new Command("new", "Makes a small course to start from: one module, two lessons, a figure, a quiz.") { folder };
        command.SetAction(parsed => Run(parsed.GetValue(folder)!, host));
        return command;
    }

    private static int Run(string folder, Host host)
    {
        var path = host.Resolve(folder);
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            host.Error.WriteLine($"coursepack: '{folder}' is not empty; name a folder that does not exist yet");
            return ExitCode.Usage;
        }
        try
        {
            CopyTemplate(path, host.Clock);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"coursepack: '{folder}' cannot be written: {e.Message}");
            return ExitCode.Errors;
        }
        host.Output.WriteLine($"Made a course in {folder}. Next:");
        host.Output.WriteLine($"  coursepack check {folder}");
        host.Output.WriteLine($"  coursepack build {folder}");
        return ExitCode.Clean;
    }

    private static void CopyTemplate(string folder, TimeProvider clock)
    {
        var name = new DirectoryInfo(folder).Name;
        var id = NotInIds().Replace(name.ToLowerInvariant(), "-").Trim('-');
        var title = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(name.Replace('-', ' ').Replace('_', ' ')).Replace("\"", "", StringComparison.Ordinal);
        var assembly = typeof(NewCommand).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var text = reader.ReadToEnd()
                .Replace("{{id}}", id.Length == 0 ? "my-course" : id, StringComparison.Ordinal)
                .Replace("{{title}}", title, StringComparison.Ordinal)
                .Replace("{{date}}", clock.GetLocalNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal);
            var path = Path.Combine(folder, resource[Prefix.Length..].Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInIds();
}
