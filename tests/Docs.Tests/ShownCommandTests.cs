using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Cli;
using Markdig;
using Markdig.Syntax;

namespace Docs.Tests;

/// <summary>What a page tells people to type is understood by the tool.</summary>
public sealed partial class ShownCommandTests
{
    [Fact]
    public void Every_command_that_a_page_shows_is_one_that_the_tool_understands()
    {
        var root = CommandLine.Root(new Host("/", _ => null, TextWriter.Null, TextWriter.Null, Plain: true, new BuiltManual.Noon()));

        var shown = Pages().SelectMany(CommandsIn).ToList();

        Assert.True(shown.Count > 25, "the commands have to be found");
        Assert.All(shown, command => Assert.Empty(root.Parse(CommandLineParser.SplitCommandLine(command.Arguments).ToArray()).Errors.Select(e => $"{command.Page}: coursepack {command.Arguments}: {e.Message}")));
    }

    // Pages of diagnostics show what is wrong as well.
    private static IEnumerable<string> Pages() => Directory.GetFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
        .Where(f => !f.Contains("diagnostics" + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        .Append(Repository.PathOf("README.md"));

    private static IEnumerable<(string Page, string Arguments)> CommandsIn(string page) =>
        from block in Markdown.Parse(File.ReadAllText(page), new MarkdownPipelineBuilder().Build()).Descendants<FencedCodeBlock>()
        where block.Info is "sh" or "bash"
        from line in block.Lines.ToString().Split('\n')
        let command = Command().Match(line)
        where command.Success
        select (Path.GetFileName(page), command.Groups["arguments"].Value);

    /// <summary>Behind variables, up to a comment or a redirection.</summary>
    [GeneratedRegex(@"^(\w+=\S+ )*(coursepack|dotnet run --project src/Packager\.Cli --) (?<arguments>[^#>]*)")]
    private static partial Regex Command();
}
