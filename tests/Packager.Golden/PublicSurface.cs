using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Packager.Golden;

/// <summary>Every public type and member of an assembly as text, one a line, in ordinal order.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Written by the compiler for every record; they say nothing.
    private static readonly ImmutableHashSet<string> s_records = ["Equals", "GetHashCode", "ToString", "Deconstruct", "<Clone>$", "op_Equality", "op_Inequality", "PrintMembers"];

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        // Razor makes its components public, whatever they are for.
        foreach (var type in assembly.GetExportedTypes().Where(t => !typeof(ComponentBase).IsAssignableFrom(t) && t.Name[0] != '_').OrderBy(TypeNames.Full, StringComparer.Ordinal))
        {
            text.Append(Header(type)).Append('\n');
            foreach (var line in Members(type).Order(StringComparer.Ordinal)) text.Append("    ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Header(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : typeof(Delegate).IsAssignableFrom(type) ? "delegate" : type.IsValueType ? "struct" : IsRecord(type) ? "record" : "class";
        var modifier = type.IsAbstract && type.IsSealed ? "static " : type.IsAbstract && type.IsClass ? "abstract " : type.IsSealed && kind is "class" or "record" ? "sealed " : "";
        var bases = new[] { type.BaseType }.Where(b => kind is "class" or "record" && b != typeof(object)).OfType<Type>().Concat(type.GetInterfaces().Where(i => i.IsPublic && i.Assembly == type.Assembly));
        var list = string.Join(", ", bases.Select(TypeNames.Full).Order(StringComparer.Ordinal));
        return $"{modifier}{kind} {TypeNames.Full(type)}{(list.Length == 0 ? "" : " : " + list)}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum) return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), System.Globalization.CultureInfo.InvariantCulture)}");
        if (typeof(Delegate).IsAssignableFrom(type)) return [Method(type.GetMethod("Invoke")!)];
        return [
            .. type.GetConstructors(Declared).Select(c => $"new({Parameters(c)})"),
            .. type.GetFields(Declared).Select(f => $"{Static(f.IsStatic)}{TypeNames.Of(f.FieldType)} {f.Name}{(f.IsLiteral ? $" = {f.GetRawConstantValue()}" : "")}"),
            .. type.GetProperties(Declared).Select(Property),
            .. type.GetEvents(Declared).Select(e => $"event {TypeNames.Of(e.EventHandlerType!)} {e.Name}"),
            .. type.GetMethods(Declared).Where(m => !m.IsSpecialName && !s_records.Contains(m.Name)).Select(Method),
        ];
    }

    private static string Property(PropertyInfo property)
    {
        var init = property.SetMethod is { IsPublic: true } set ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;" : "";
        var required = property.GetCustomAttribute<RequiredMemberAttribute>() is null ? "" : "required ";
        return $"{Static(property.GetMethod!.IsStatic)}{required}{TypeNames.Of(property)} {property.Name} {{ get;{init} }}";
    }

    private static string Method(MethodInfo method) => $"{Static(method.IsStatic)}{TypeNames.Of(method.ReturnParameter)} {method.Name}({Parameters(method)})";

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(p => $"{TypeNames.Of(p)} {p.Name}{(p.HasDefaultValue ? " = " + (p.DefaultValue ?? "default") : "")}"));

    private static string Static(bool value) => value ? "static " : "";

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;
}
