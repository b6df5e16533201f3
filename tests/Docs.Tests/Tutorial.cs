using System.Diagnostics;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Docs.Tests;

/// <summary>Does what docs/tutorial.md says, as somebody who reads it from top to bottom, in a folder and a home of their own.</summary>
internal sealed class Tutorial : IDisposable
{
    private readonly string _folder;
    private readonly string _home;
    private string _lesson = "";
    private string _before = "";
    private string _said = "";

    public Tutorial(string name)
    {
        var root = Path.Combine(AppContext.BaseDirectory, "work", name);
        if (Directory.Exists(root)) Directory.Delete(root, recursive: true);
        _folder = Directory.CreateDirectory(Path.Combine(root, "courses")).FullName;
        _home = Directory.CreateDirectory(Path.Combine(root, "home")).FullName;
        WriteTool();
    }

    public int Commands { get; private set; }

    public string PathOf(string path) => Path.Combine(_folder, path);

    /// <summary>Paragraph by paragraph; what an installed tool is called is on the path already, so installing is left out.</summary>
    public async Task FollowAsync(string text, CancellationToken cancellation)
    {
        var blocks = Markdig.Markdown.Parse(text, new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build()).ToList();
        var section = "";
        foreach (var (number, block) in blocks.Index())
        {
            if (block is HeadingBlock heading) section = TextOf(heading, text).TrimStart('#', ' ');
            if (block is ParagraphBlock && TextOf(block, text).StartsWith("Take the line out again", StringComparison.Ordinal)) await File.WriteAllTextAsync(_lesson, _before, cancellation);
            if (block is not FencedCodeBlock code || section == "Install" && code.Lines.ToString().StartsWith("scripts/pack.sh", StringComparison.Ordinal)) continue;
            var next = blocks.Skip(number + 1).OfType<FencedCodeBlock>().FirstOrDefault();
            switch (code.Info)
            {
                case "sh": await RunAllAsync(code.Lines.ToString(), mayFail: next?.Info == "text" && next.Lines.ToString().StartsWith("error", StringComparison.Ordinal), cancellation); break;
                case "text": Assert.All(code.Lines.ToString().Split('\n'), line => Assert.Contains(line, _said, StringComparison.Ordinal)); break;
                case "markdown": await SaveAsync((ParagraphBlock)blocks[number - 1], TextOf(blocks[number - 1], text), code.Lines.ToString(), cancellation); break;
                default: Assert.Fail($"who reads the tutorial does not know what to do with a block of {code.Info}"); break;
            }
        }
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    private async Task SaveAsync(ParagraphBlock before, string words, string text, CancellationToken cancellation)
    {
        if (words.StartsWith("Save this as", StringComparison.Ordinal))
        {
            _lesson = PathOf(before.Inline!.Descendants<CodeInline>().Single().Content);
            await File.WriteAllTextAsync(_lesson, text + "\n", cancellation);
            return;
        }
        Assert.StartsWith("Add this line to the end of the lesson", words, StringComparison.Ordinal);
        _before = await File.ReadAllTextAsync(_lesson, cancellation);
        await File.AppendAllTextAsync(_lesson, $"\n{text}\n", cancellation);
    }

    private async Task RunAllAsync(string lines, bool mayFail, CancellationToken cancellation)
    {
        foreach (var line in lines.Split('\n'))
        {
            var code = line.StartsWith("coursepack preview", StringComparison.Ordinal) ? await LookAsync(line, cancellation) : await RunAsync(line, cancellation);
            Assert.True(code == 0 || mayFail, $"{line}\n{_said}");
            Commands++;
        }
    }

    private async Task<int> RunAsync(string line, CancellationToken cancellation)
    {
        using var process = Process.Start(Shell(line))!;
        var said = new[] { process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation) };
        await process.WaitForExitAsync(cancellation);
        _said = string.Concat(await Task.WhenAll(said));
        return process.ExitCode;
    }

    /// <summary>Waits for the address, and presses Ctrl+C.</summary>
    private async Task<int> LookAsync(string line, CancellationToken cancellation)
    {
        using var process = Process.Start(Shell("exec " + line))!;
        var said = new StringBuilder();
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } heard)
        {
            said.AppendLine(heard);
            if (heard.Contains("http://", StringComparison.Ordinal)) break;
        }
        using (var interrupt = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) await interrupt.WaitForExitAsync(cancellation);
        // A shell that starts the tests in its background may have taken Ctrl+C from them and all they start.
        await process.WaitForExitAsync(cancellation).WaitAsync(TimeSpan.FromSeconds(60), cancellation);
        _said = said + await process.StandardError.ReadToEndAsync(cancellation);
        Assert.Contains("http://", _said, StringComparison.Ordinal);
        return process.ExitCode;
    }

    private ProcessStartInfo Shell(string line)
    {
        var start = new ProcessStartInfo("bash", ["-c", line]) { WorkingDirectory = _folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["HOME"] = _home;
        start.Environment["PATH"] = _home + Path.PathSeparator + start.Environment["PATH"];
        return start;
    }

    private void WriteTool()
    {
        var tool = Path.Combine(_home, "coursepack");
        File.WriteAllText(tool, $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "coursepack.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static string TextOf(MarkdownObject block, string text) => text[block.Span.Start..(block.Span.End + 1)];
}
