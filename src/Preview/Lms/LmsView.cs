using System.Collections.Immutable;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Lms;
using LlmEvolution.Packager.Targets;
using LlmEvolution.Preview.Gradebook;

namespace LlmEvolution.Preview.Lms;

/// <summary>What is known of one LMS about one package: its findings before the upload, and what it will show for a record.</summary>
/// <param name="Findings">Of the LMS's own rules.</param>
internal sealed record LmsView(LmsProfile Profile, PackageStandard Standard, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>All LMSs of which anything is known.</summary>
    /// <param name="length">Bytes of the zip.</param>
    public static ImmutableArray<LmsView> AllOf(PackageArchive archive, PackageStandard standard, long length) =>
        [.. LmsProfiles.All.Select(profile => new LmsView(profile, standard, FindingsOf(profile, archive, new LmsContext(standard, length))))];

    /// <summary>Lines of the LMS's gradebook. Empty where nothing is known.</summary>
    public IEnumerable<Fact> Shows(ItemRecord record) => Profile.Id == "moodle" && Standard.IsScorm ? MoodleScorm.Shows(record, Standard) : [];

    /// <summary>Sentences that are true of packages of this standard.</summary>
    public IEnumerable<string> Notes => Profile.Id == "moodle" ? MoodleScorm.Notes(Standard) : Profile.Notes;

    private static ImmutableArray<Diagnostic> FindingsOf(LmsProfile profile, PackageArchive archive, LmsContext context)
    {
        var bag = new DiagnosticBag();
        PackageRules.Run(profile.RulesFor(context), archive, bag);
        return [.. bag.Sorted()];
    }
}
