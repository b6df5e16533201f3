using System.Collections.Immutable;
using System.Globalization;
using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Packager.Model.Building;

namespace LlmEvolution.Packager.Markdown.Blocks.Expressions;

/// <summary>
/// Recursive descent over
/// sum = product { (+|-) product }; product = sign { (*|/) sign }; sign = - sign | power; power = value [ ^ sign ];
/// value = number | name | name ( sum { , sum } ) | ( sum ).
/// </summary>
internal sealed class ExpressionParser
{
    // Characters and levels; a longer or deeper formula belongs into several outputs.
    private const int LengthLimit = 300;
    private const int DepthLimit = 40;

    private readonly string _text;
    private readonly IReadOnlyCollection<string> _names;
    private int _at;
    private int _depth;

    private ExpressionParser(string text, IReadOnlyCollection<string> names)
    {
        _text = text;
        _names = names;
    }

    /// <param name="text">The formula.</param>
    /// <param name="names">What has a value.</param>
    public static (Expression? Expression, ExpressionError? Error) Parse(string text, IReadOnlyCollection<string> names)
    {
        if (text.Length > LengthLimit) return (null, new ExpressionError(0, text.Length, $"it is longer than {LengthLimit} characters", "compute parts of it in outputs of their own"));
        var parser = new ExpressionParser(text, names);
        try
        {
            var expression = parser.ReadSum();
            return parser._at == text.Length ? (expression, null) : throw parser.Unexpected();
        }
        catch (ParseException e)
        {
            return (null, e.Error);
        }
    }

    private Expression ReadSum()
    {
        var left = ReadProduct();
        while (Next is '+' or '-')
        {
            var place = _at++;
            left = new BinaryExpression(_text[place], left, ReadProduct(), place);
        }
        return left;
    }

    private Expression ReadProduct()
    {
        var left = ReadSign();
        while (Next is '*' or '/')
        {
            var place = _at++;
            left = new BinaryExpression(_text[place], left, ReadSign(), place);
        }
        return left;
    }

    private Expression ReadSign()
    {
        if (++_depth > DepthLimit) throw Fail(_at, 1, $"it is nested more than {DepthLimit} levels deep", "compute parts of it in outputs of their own");
        var result = ReadSignOrPower();
        _depth--;
        return result;
    }

    private Expression ReadSignOrPower()
    {
        if (Next == '-')
        {
            var sign = _at++;
            return new NegativeExpression(ReadSign(), sign);
        }
        var value = ReadValue();
        if (Next != '^') return value;
        var place = _at++;
        return new BinaryExpression('^', value, ReadSign(), place);
    }

    private Expression ReadValue()
    {
        var next = Next;
        if (char.IsAsciiDigit(next)) return ReadNumber();
        if (char.IsAsciiLetter(next)) return ReadName();
        if (next != '(') throw Missing("a number, a name or '('");
        _at++;
        var inner = ReadSum();
        Close();
        return inner;
    }

    private NumberExpression ReadNumber()
    {
        var start = _at;
        SkipDigits();
        if (Peek(0) == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _at++;
            SkipDigits();
        }
        var sign = Peek(1) is '+' or '-' ? 1 : 0;
        if (Peek(0) is 'e' or 'E' && char.IsAsciiDigit(Peek(1 + sign)))
        {
            _at += 1 + sign;
            SkipDigits();
        }
        return new NumberExpression(double.Parse(_text.AsSpan(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture), start);
    }

    private Expression ReadName()
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Peek(0)) || Peek(0) == '_') _at++;
        var name = _text[start.._at];
        if (Next == '(') return ReadCall(name, start);
        if (_names.Contains(name)) return new NameExpression(name, start);
        var help = ExpressionFunctions.All.ContainsKey(name)
            ? $"write its values in brackets: {name}(…)"
            : NearMiss.Help(name, _names.Where(n => n.Length > 2), $"a formula can use {string.Join(", ", _names)}; an output only those above it");
        throw Fail(start, name.Length, $"'{name}' has no value here", help);
    }

    private CallExpression ReadCall(string name, int start)
    {
        if (!ExpressionFunctions.All.TryGetValue(name, out var function))
            throw Fail(start, name.Length, $"there is no function '{name}'", NearMiss.Help(name, ExpressionFunctions.All.Keys, $"the functions are {string.Join(", ", ExpressionFunctions.All.Keys)}; write * to multiply"));
        _at++;
        var arguments = ImmutableArray.CreateBuilder<Expression>();
        if (Next != ')')
        {
            arguments.Add(ReadSum());
            while (Next == ',')
            {
                _at++;
                arguments.Add(ReadSum());
            }
        }
        Close();
        if (arguments.Count < function.Fewest || arguments.Count > function.Most)
            throw Fail(start, name.Length, $"'{name}' takes {(function.Most > function.Fewest ? "one or more values" : function.Fewest == 1 ? "one value" : "two values")}, not {arguments.Count}", null);
        return new CallExpression(name, arguments.ToImmutable(), start);
    }

    private void Close()
    {
        if (Next != ')') throw _at == _text.Length ? Missing("')'") : Unexpected();
        _at++;
    }

    /// <summary>The next character that is no space, or NUL at the end.</summary>
    private char Next
    {
        get
        {
            while (Peek(0) is ' ' or '\t' or '\n' or '\r') _at++;
            return Peek(0);
        }
    }

    private char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek(0))) _at++;
    }

    private ParseException Missing(string what) =>
        _at == _text.Length ? Fail(_at, 1, $"{what} is missing at the end", null) : Fail(_at, 1, $"{what} is missing before '{_text[_at]}'", null);

    private ParseException Unexpected() => Fail(_at, 1, $"'{_text[_at]}' is not expected here", char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '(' ? "write * to multiply" : "the operators are + - * / ^");

    private static ParseException Fail(int start, int length, string message, string? help) => new(new ExpressionError(start, length, message, help));

    private sealed class ParseException(ExpressionError error) : Exception(error.Message)
    {
        public ExpressionError Error => error;
    }
}
