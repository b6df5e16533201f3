using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using LlmEvolution.Packager.Diagnostics;
using Packager.Testing;

namespace Packager.Tests.Diagnostics;

public sealed class DescriptorTests
{
    // Import (LE17xx), brand themes (LE54xx), the preview (LE69xx) and reports (LE72xx, LE80xx) are other assemblies, and so is the command that runs a record store (LE70xx).
    private static readonly string[] s_elsewhere = ["LE17", "LE54", "LE69", "LE70", "LE72", "LE80"];

    private static readonly IReadOnlyList<FieldInfo> s_fields =
    [
        .. typeof(Descriptor).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(Descriptor)),
    ];

    private static readonly IReadOnlyList<Descriptor> s_all = [.. s_fields.Select(f => (Descriptor)f.GetValue(null)!)];

    public static TheoryData<string> Codes() => new(s_all.Select(d => d.Code));

    [Fact]
    public void There_are_findings_and_each_has_a_code_of_its_own()
    {
        Assert.True(s_all.Count > 80, "reflection has to find the descriptors");
        Assert.Equal(s_all.Count, s_all.Select(d => d.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(s_all, d => Assert.Matches("^LE[1-9][0-9]{3}$", d.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_finding_has_a_page_with_its_title_and_its_severity(string code)
    {
        var descriptor = s_all.Single(d => d.Code == code);

        DiagnosticPages.AssertTellsOf(descriptor, ofMarkdown: true);
    }

    [Fact]
    public void Every_page_has_its_finding() => Assert.Equal(
        s_all.Select(d => d.Code).Order(StringComparer.Ordinal),
        Directory.GetFiles(Folder).Select(Path.GetFileNameWithoutExtension).Where(n => !s_elsewhere.Contains(n![..4])).Order(StringComparer.Ordinal));

    /// <summary>A message goes on after "error LE1001: ", and may be followed by its help in brackets.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_message_begins_in_lower_case_and_ends_without_a_full_stop(string code)
    {
        var message = s_all.Single(d => d.Code == code).Message;

        Assert.Matches("^([a-z]|'?\\{0|'[a-z])", message);
        Assert.DoesNotMatch("[.!]$", message);
        Assert.DoesNotContain('\n', message);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_title_is_a_few_words(string code)
    {
        var title = s_all.Single(d => d.Code == code).Title;

        Assert.Matches("^[A-Z]", title);
        Assert.InRange(title.Length, 5, 50);
        Assert.DoesNotMatch("[.!]$", title);
    }

    /// <summary>LE9001 is said by the command line, which catches what nobody else did.</summary>
    [Fact]
    public void Every_finding_is_reported_by_somebody()
    {
        var sources = string.Concat(Sources().Select(File.ReadAllText));

        Assert.Equal(["LE9001"], s_fields.Where(f => !sources.Contains($"{f.DeclaringType!.Name}.{f.Name}", StringComparison.Ordinal)).Select(f => ((Descriptor)f.GetValue(null)!).Code));
    }

    /// <summary>Helps stand in the code that reports; this reads them there.</summary>
    [Fact]
    public void Every_help_begins_in_lower_case_and_ends_without_a_full_stop()
    {
        var helps = Sources().SelectMany(f => Regex.Matches(File.ReadAllText(f), @"\.Report(Once)?\(\s*\w+\.\w+,\s*[^""]*?,\s*\$?""((?:[^""\\]|\\.)+)""").Select(m => m.Groups[2].Value)).ToList();

        Assert.True(helps.Count > 40, string.Create(CultureInfo.InvariantCulture, $"only {helps.Count} helps found"));
        Assert.All(helps, help => Assert.Matches("^[a-z{'].*[^.!]$", help));
    }

    private static IEnumerable<string> Sources() => Directory.EnumerateFiles(Path.Combine(Root, "src", "Packager"), "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Folder => Path.Combine(Root, "docs", "diagnostics");

    private static string Root { get; } = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    private static string FindRoot(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "LlmEvolution.sln")) ? folder.FullName : FindRoot(folder.Parent!);
}
