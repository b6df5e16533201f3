using LlmEvolution.Packager.Targets;
using LlmEvolution.Packager.Targets.Cmi5;
using LlmEvolution.Packager.Targets.Scorm12;
using LlmEvolution.Packager.Targets.Scorm2004;
using LlmEvolution.Packager.Targets.TinCan;

namespace Packager.Conformance;

/// <summary>Every target with the official schemas of its standard.</summary>
internal static class Standards
{
    public static IPackageTarget Target(string id) => id switch
    {
        "scorm12" => new Scorm12Target(),
        "scorm2004-3rd" => new Scorm2004Target(Edition.Third, Schemas.Load),
        "scorm2004-4th" => new Scorm2004Target(Edition.Fourth, Schemas.Load),
        "cmi5" => new Cmi5Target(),
        "xapi" => new TinCanTarget(),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No such target."),
    };

    public static ManifestValidator Validator(string id) => id switch
    {
        "scorm12" => ManifestValidator.Scorm12(),
        "scorm2004-3rd" => ManifestValidator.Scorm2004Third(),
        "scorm2004-4th" => ManifestValidator.Scorm2004Fourth(),
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "No such target."),
    };
}
