using System.Globalization;
using System.Text;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Copies the template theme, with the folder's name as the brand's.</summary>
internal static class ThemeScaffold
{
    private const string Prefix = "theme-template/";

    public static int Make(string folder, Host host)
    {
        if (!Scaffold.IsFree(folder, host)) return ExitCode.Usage;
        var name = NameOf(host.Resolve(folder));
        var files = Scaffold.Template(Prefix).ToDictionary(f => f.Path, f => Encoding.UTF8.GetBytes(f.Text.Replace("{{name}}", name, StringComparison.Ordinal)), StringComparer.Ordinal);
        if (!Scaffold.Write(folder, files, host)) return ExitCode.Errors;
        host.Output.WriteLine($"Made a theme in {folder}. Next:");
        host.Output.WriteLine($"  change the colours in {folder}/theme.yml, and put your logo in place of logo.svg");
        host.Output.WriteLine($"  coursepack theme check {folder}");
        host.Output.WriteLine($"  coursepack build my-course --theme {folder}");
        return ExitCode.Clean;
    }

    private static string NameOf(string folder) =>
        CultureInfo.InvariantCulture.TextInfo.ToTitleCase(new DirectoryInfo(folder).Name.Replace('-', ' ').Replace('_', ' ')).Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
}
