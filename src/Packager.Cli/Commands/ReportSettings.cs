using LlmEvolution.Reports.Reporting;
using LlmEvolution.Reports.Writing;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>What 'coursepack report' is to do; paths as the user wrote them.</summary>
internal sealed record ReportSettings
{
    public required ReportKind Kind { get; init; }

    public required string? Learner { get; init; }

    public required string Course { get; init; }

    public required IReadOnlyList<string> Lrs { get; init; }

    public required string? SecretFile { get; init; }

    public required bool AllowHttp { get; init; }

    public required IReadOnlyList<string> Files { get; init; }

    public required IReadOnlyList<string> Records { get; init; }

    public required IReadOnlyList<string> Moodle { get; init; }

    public required TimeZoneInfo MoodleZone { get; init; }

    /// <summary>Null: in memory.</summary>
    public required string? Store { get; init; }

    public required string? Roster { get; init; }

    public required DateTimeOffset AsOf { get; init; }

    public required int DueSoonDays { get; init; }

    public required string Folder { get; init; }

    public required IReadOnlyList<ReportFormat> Outputs { get; init; }

    public required string? Table { get; init; }

    public required Formats Formats { get; init; }

    public required TimeZoneInfo Zone { get; init; }

    public required string? Pseudonyms { get; init; }
}
