using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Targets;

namespace LlmEvolution.Packager.Write;

/// <summary>How a package of one form gets to its place. Paths are absolute; whatever goes wrong on the disk is thrown.</summary>
internal interface IOutputForm
{
    /// <param name="begun">Called as soon as the temporary is this build's to delete.</param>
    void Write(PackageOutput output, string temporary, Action begun, CancellationToken cancellation);

    PackageArchive Open(PackageOutput output, string temporary);

    /// <summary>The last that can be refused, before the first package of a build is moved. False: it has been reported.</summary>
    bool Ready(PackageOutput output, string temporary, string place, DiagnosticBag diagnostics);

    void Put(string temporary, string place);

    /// <summary>If it is still there.</summary>
    void Delete(string temporary);
}

internal static class OutputForms
{
    private static readonly ZipForm s_zip = new();
    private static readonly FolderForm s_folder = new();
    private static readonly PageForm s_page = new();

    public static IOutputForm Of(PackageForm form) => form switch
    {
        PackageForm.Folder => s_folder,
        PackageForm.Page => s_page,
        _ => s_zip,
    };

    public const string ElsewhereHelp = "choose another output folder, or move it away";
}
