using System.Reflection;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Inspect;
using LlmEvolution.Packager.Inspect.Cmi5;
using LlmEvolution.Packager.Inspect.Lms;
using LlmEvolution.Packager.Inspect.Scorm;
using LlmEvolution.Packager.Inspect.TinCan;
using LlmEvolution.Packager.Inspect.Zip;
using LlmEvolution.Packager.Targets;
using Packager.Inspect.Tests.Faults;

namespace Packager.Inspect.Tests;

/// <summary>One rule, one class, one list; and no rule without a package that breaks it.</summary>
public sealed class RuleListTests
{
    private static readonly Type[] s_onTheirOwn = [typeof(DamageRule), typeof(ManifestXmlRule), typeof(UnknownManifestRule), typeof(SchemaRule), typeof(AsWarning)];

    [Fact]
    public void Every_rule_of_inspect_is_in_a_list()
    {
        var schemas = new SchemaSets();
        IStandardInspector[] inspectors = [new Scorm12Inspector(schemas), Scorm2004Inspector.Second(schemas), new Cmi5Inspector(), new TinCanInspector()];
        PackageStandard[] standards = [PackageStandard.Scorm12, PackageStandard.Scorm2004Third, PackageStandard.Cmi5];
        var listed = inspectors.SelectMany(i => i.Rules)
            .Concat(LmsProfiles.All.SelectMany(p => standards.SelectMany(s => p.RulesFor(new LmsContext(s, 0)))))
            .Select(r => r is AsWarning lowered ? lowered.Rule.GetType() : r.GetType())
            .Concat(ZipRules.All.Select(r => r.GetType())).Concat(s_onTheirOwn).ToHashSet();

        Assert.Equal([], Rules().Where(r => !listed.Contains(r)).Select(r => r.Name));
    }

    /// <summary>LE6535 needs more than one fault, LE6707 two packages and LE6708 250 MB: they have tests of their own.</summary>
    [Fact]
    public void Every_code_of_inspect_has_a_package_that_breaks_it()
    {
        var codes = typeof(Descriptor).Assembly.GetTypes().Where(t => t.Namespace?.StartsWith("LlmEvolution.Packager.Inspect", StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public)).Where(f => f.FieldType == typeof(Descriptor)).Select(f => ((Descriptor)f.GetValue(null)!).Code);

        Assert.Equal(["LE6535", "LE6707", "LE6708"], codes.Except(AllFaults.List.Select(f => f.Code)).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<Type> Rules() => typeof(IPackageRule).Assembly.GetTypes()
        .Where(t => t is { IsAbstract: false } && (t.IsAssignableTo(typeof(IPackageRule)) || t.IsAssignableTo(typeof(IZipRule))) && t.Namespace!.StartsWith("LlmEvolution.Packager.Inspect", StringComparison.Ordinal));
}
