using System.CommandLine;
using LlmEvolution.Packager.Model;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>How a course is cut; the same words for every command that cuts one. Null: as course.yml says.</summary>
internal sealed class DeliveryOptions
{
    public DeliveryOptions(string structureHelp, string splitHelp)
    {
        Structure = new("--structure") { Description = structureHelp, HelpName = "structure" };
        Split = new("--split") { Description = splitHelp, HelpName = "split" };
        Structure.AcceptOnlyFromAmong("course", "module", "lesson");
        Split.AcceptOnlyFromAmong("none", "module");
    }

    public Option<string?> Structure { get; }

    public Option<string?> Split { get; }

    public Structure? StructureOf(ParseResult parsed) => Read<Structure>(parsed.GetValue(Structure));

    public Split? SplitOf(ParseResult parsed) => Read<Split>(parsed.GetValue(Split));

    private static T? Read<T>(string? word)
        where T : struct, Enum => word is null ? null : Enum.Parse<T>(word, ignoreCase: true);
}
