using System.CommandLine;
using LlmEvolution.Packager.Source;

namespace LlmEvolution.Packager.Cli.Commands;

/// <summary>The folder argument of the commands that read courses.</summary>
internal static class CourseFolder
{
    public static Argument<string> Argument() => new("folder")
    {
        Description = "The course: the folder that holds course.yml",
        DefaultValueFactory = _ => ".",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public static Argument<string[]> Arguments() => new("folders")
    {
        Description = "The course or courses: each the folder that holds course.yml",
        DefaultValueFactory = _ => ["."],
        Arity = ArgumentArity.ZeroOrMore,
    };

    /// <summary>Null when there is no such folder; then the user has been told.</summary>
    public static DiskSourceTree? Open(string folder, Host host)
    {
        var path = host.Resolve(folder).TrimEnd(Path.DirectorySeparatorChar);
        if (Directory.Exists(path)) return new DiskSourceTree(path);
        host.Error.WriteLine($"coursepack: there is no folder '{folder}'");
        return null;
    }

    /// <summary>Absolute path of the course's lock file.</summary>
    public static string LockOf(string folder, Host host) => Path.Combine(host.Resolve(folder), "coursepack.lock");
}
