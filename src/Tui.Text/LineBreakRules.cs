using static Tui.Text.LineClass;

namespace Tui.Text;

/// <summary>
/// The rules of UAX #14 (15.0) that look at two characters only, as bits: a bit is set where no line may end
/// between a class and the class of the bit's number.
/// </summary>
internal static class LineBreakRules
{
    private static readonly ulong[] Adjacent = Tabulate(Holds);
    private static readonly ulong[] AcrossSpaces = Tabulate(HoldsAcrossSpaces);

    /// <summary>Whether a line may not end between the two classes.</summary>
    /// <param name="spaces">Whether spaces stand between them.</param>
    public static bool Forbid(LineClass before, LineClass after, bool spaces) =>
        ((spaces ? AcrossSpaces : Adjacent)[(int)before] >> (int)after & 1) is not 0;

    private static ulong[] Tabulate(Func<LineClass, LineClass, bool> holds)
    {
        var rows = new ulong[(int)Nl + 1];
        for (var before = Al; before <= Nl; before++)
        {
            for (var after = Al; after <= Nl; after++)
                rows[(int)before] |= holds(before, after) ? 1UL << (int)after : 0;
        }

        return rows;
    }

    private static bool HoldsAcrossSpaces(LineClass before, LineClass after) => (before, after) switch
    {
        (Bk or Cr or Lf or Nl, _) => false, // LB4, LB5
        (_, Bk or Cr or Lf or Nl) => true, // LB6
        (_, Sp or Zw) => true, // LB7
        (Zw, _) => false, // LB8
        (_, Wj) => true, // LB11
        (_, Cl or Cp or Ex or Is or Sy) => true, // LB13
        (Op or OpWide, _) => true, // LB14
        (Qu or QuInitial or QuFinal, Op or OpWide) => true, // LB15
        (Cl or Cp, Ns) => true, // LB16
        (B2, B2) => true, // LB17
        _ => false, // LB18
    };

    private static bool Holds(LineClass before, LineClass after)
    {
        if (before is Bk or Cr or Lf or Nl)
            return before is Cr && after is Lf; // LB5
        if (before is Sp or Zw)
            return HoldsAcrossSpaces(before, after);
        return HoldsAcrossSpaces(before, after) || HoldsMarks(before, after) || HoldsWords(before, after)
            || HoldsHangul(before, after);
    }

    private static bool HoldsMarks(LineClass before, LineClass after) => (before, after) switch
    {
        (Wj or Gl, _) => true, // LB11, LB12
        (_, Gl) => before is not (Ba or Hy), // LB12a
        (_, Qu or QuInitial or QuFinal) or (Qu or QuInitial or QuFinal, _) => true, // LB19
        (Cb, _) or (_, Cb) => false, // LB20
        (_, Ba or Hy or Ns) or (Bb, _) => true, // LB21
        (Sy, Hl) => true, // LB21b
        (_, In) => true, // LB22
        (_, B2) => true, // tailored: a dash does not begin a line
        _ => false,
    };

    private static bool HoldsWords(LineClass before, LineClass after) => (before, after) switch
    {
        (Cb, _) or (_, Cb) => false, // LB20
        (Al or Hl, Nu) or (Nu, Al or Hl) => true, // LB23
        (Pr, Id or IdReserved or Eb or Em) or (Id or IdReserved or Eb or Em, Po) => true, // LB23a
        (Pr or Po, Al or Hl) or (Al or Hl, Pr or Po) => true, // LB24
        (Pr or Po or Hy or Nu, Nu) or (Pr, Op) => true, // LB25
        (Al or Hl, Al or Hl) => true, // LB28
        (Is, Al or Hl) => true, // LB29
        (Al or Hl or Nu, Op) or (Cp, Al or Hl or Nu) => true, // LB30
        (Eb or IdReserved, Em) => true, // LB30b
        _ => false,
    };

    private static bool HoldsHangul(LineClass before, LineClass after) => (before, after) switch
    {
        (Jl or Jv or Jt or H2 or H3, Jl or Jv or Jt or H2 or H3) => true, // LB26; tailored: Korean breaks at its spaces
        (Jl or Jv or Jt or H2 or H3, Po) or (Pr, Jl or Jv or Jt or H2 or H3) => true, // LB27
        _ => false,
    };
}
