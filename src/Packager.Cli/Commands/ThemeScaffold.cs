using System.Globalization;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>Copies the template theme, with the folder's name as the brand's.</summary>
internal static class ThemeScaffold
{
    private const string Prefix = "theme-template/";

    public static int Make(string folder, Host host)
    {
        var path = host.Resolve(folder);
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            host.Error.WriteLine($"coursepack: '{folder}' is not empty; name a folder that does not exist yet");
            return ExitCode.Usage;
        }
        try
        {
            Copy(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"coursepack: '{folder}' cannot be written: {e.Message}");
            return ExitCode.Errors;
        }
        host.Output.WriteLine($"Made a theme in {folder}. Next:");
        host.Output.WriteLine($"  change the colours in {folder}/theme.yml, and put your logo in place of logo.svg");
        host.Output.WriteLine($"  coursepack theme check {folder}");
        host.Output.WriteLine($"  coursepack build my-course --theme {folder}");
        return ExitCode.Clean;
    }

    private static void Copy(string folder)
    {
        var name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(new DirectoryInfo(folder).Name.Replace('-', ' ').Replace('_', ' ')).Replace("\"", "", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
        var assembly = typeof(ThemeScaffold).Assembly;
        Directory.CreateDirectory(folder);
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            File.WriteAllText(Path.Combine(folder, resource[Prefix.Length..]), reader.ReadToEnd().Replace("{{name}}", name, StringComparison.Ordinal));
        }
    }
}
