using System.CommandLine;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using LlmEvolution.Docs;
using LlmEvolution.Docs.Api;

namespace Docs.Tests;

public sealed partial class ManualTests(BuiltManual manual) : IClassFixture<BuiltManual>
{
    [Fact]
    public void The_manual_is_built_by_the_tool_without_an_error_or_a_warning()
    {
        Assert.Contains("0 errors, 0 warnings", manual.Said, StringComparison.Ordinal);
        Assert.Equal(0, manual.Code);
    }

    /// <summary>docs/content tells how the sample course was reviewed, and docs/diagnostics is spread over pages by code.</summary>
    [Fact]
    public void Every_file_of_docs_is_a_page_of_the_manual()
    {
        var docs = Repository.PathOf("docs");
        var there = Directory.GetFiles(docs, "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(docs, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("content/", StringComparison.Ordinal) && !f.StartsWith("diagnostics/", StringComparison.Ordinal));

        var pages = SiteMap.Read(Repository.Root).Parts.SelectMany(p => p.Pages).Select(p => p.File).OfType<string>();

        Assert.Equal(there.Select(f => "docs/" + f).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_search_leads_to_every_diagnostic_code()
    {
        var codes = Directory.GetFiles(Repository.PathOf("docs", "diagnostics"), "LE*.md").Select(f => Path.GetFileNameWithoutExtension(f)!).ToList();
        Assert.True(codes.Count > 250, "the pages have to be found");

        // docs/page-contract.md, "Search index": the script reads headings itself. A part is page, anchor, heading, text.
        var json = manual.SearchIndex[manual.SearchIndex.IndexOf('{', StringComparison.Ordinal)..].TrimEnd(';', '\n');
        using var index = JsonDocument.Parse(json);
        var headings = index.RootElement.GetProperty("parts").EnumerateArray().Select(p => p[2].GetString()!.Split(':')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(codes, code => Assert.Contains(code, headings));
    }

    [Fact]
    public void Every_command_and_every_option_is_in_the_reference()
    {
        var page = TextOf(manual.PageOf("commands"));

        var commands = manual.Commands.Subcommands.SelectMany(WithChildren).ToList();
        Assert.True(commands.Count >= 8, "the commands have to be found");
        foreach (var (name, command) in commands)
        {
            Assert.Contains($"coursepack {name}", page, StringComparison.Ordinal);
            Assert.All(command.Options.SelectMany(o => o.Aliases.Append(o.Name)), option => Assert.Matches($@"(?<![\w-]){Regex.Escape(option)}(?![\w-])", SectionOf(page, name)));
            Assert.All(command.Arguments, argument => Assert.Contains($"<{argument.Name}>", SectionOf(page, name), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_command_option_and_argument_says_what_it_is_for() => Assert.All(
        manual.Commands.Subcommands.SelectMany(WithChildren).SelectMany(c => c.Command.Options.Cast<Symbol>().Concat(c.Command.Arguments).Append(c.Command)),
        symbol => Assert.True(symbol.Description is { Length: > 10 }, $"{symbol.Name} has no description"));

    [Fact]
    public void Every_variable_of_the_environment_is_in_the_reference()
    {
        var variables = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(f => Variable().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(variables.Count >= 5, "the variables have to be found");
        var page = TextOf(manual.PageOf("commands"));

        Assert.All(variables, variable => Assert.Matches($@"(?<!\w){variable}(?!\w)", page));
    }

    [Fact]
    public void Every_public_type_of_the_library_is_in_the_reference()
    {
        var pages = SiteMap.Read(Repository.Root).Parts.SelectMany(p => p.Pages).Where(p => p.Namespaces is not null).Select(p => TextOf(manual.PageOf(p.Name)));
        var text = string.Concat(pages);

        var types = PublicTypes.ByNamespace.SelectMany(t => t).ToList();
        Assert.True(types.Count > 100, "the types have to be found");
        Assert.All(types, type => Assert.Matches($@"namespace {Regex.Escape(type.ContainingNamespace.ToDisplayString())};\s[^;]*\b{Regex.Escape(type.Name)}\b", text));
    }

    /// <summary>
    /// The schemas say what the loader takes; their own tests hold them to that. The lock is not written by hand, and the words of
    /// pages and player (strings) are listed in the file that docs/languages.md leads to.
    /// </summary>
    [Fact]
    public void Every_key_of_every_file_and_block_is_in_the_authoring_reference()
    {
        var keys = Directory.GetFiles(Repository.PathOf("schemas"), "*.schema.json").Where(f => Path.GetFileName(f) is not ("lock.schema.json" or "strings.schema.json")).SelectMany(file =>
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(file));
            return KeysIn(schema.RootElement).Select(key => (File: Path.GetFileName(file), Key: key)).ToList();
        }).Distinct().ToList();
        Assert.True(keys.Count > 120, "the keys have to be found");
        var page = TextOf(manual.PageOf("authoring"));

        Assert.All(keys, key => Assert.Matches($@"(?<![\w-]){Regex.Escape(key.Key)}(?![\w-])", page));
    }

    [Fact]
    public void A_link_to_a_file_that_is_no_page_becomes_its_name() =>
        Assert.Contains("benchmarks/fuzzing.md", TextOf(manual.PageOf("security")), StringComparison.Ordinal);

    [Fact]
    public void A_link_to_a_diagnostic_leads_to_its_heading() =>
        Assert.Contains("href=\"../lessons/le66-xapi.html#le6698-secret-in-the-package\"", manual.PageOf("security"), StringComparison.Ordinal);

    private static IEnumerable<string> KeysIn(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(p => p.Name == "properties" ? p.Value.EnumerateObject().SelectMany(k => KeysIn(k.Value).Prepend(k.Name)) : KeysIn(p.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(KeysIn),
        _ => [],
    };

    private static IEnumerable<(string Name, Command Command)> WithChildren(Command command) =>
        command.Subcommands.SelectMany(WithChildren).Select(c => ($"{command.Name} {c.Name}", c.Command)).Prepend((command.Name, command));

    /// <summary>From a command's heading to the next one.</summary>
    private static string SectionOf(string page, string command)
    {
        var start = page.LastIndexOf($"Arguments and options of coursepack {command}\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"coursepack {command} has no table");
        var end = page.IndexOf("Arguments and options of", start + 1, StringComparison.Ordinal);
        return end < 0 ? page[start..] : page[start..end];
    }

    private static string TextOf(string html) => WebUtility.HtmlDecode(Tags().Replace(Ends().Replace(html, "\n"), ""));

    [GeneratedRegex("\"((COURSEPACK_|SOURCE_DATE_|NO_)[A-Z_]+)\"")]
    private static partial Regex Variable();

    [GeneratedRegex("</(caption|td|th|p|li|h2)>")]
    private static partial Regex Ends();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
