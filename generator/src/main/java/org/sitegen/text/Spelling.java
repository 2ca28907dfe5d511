package org.sitegen.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds what somebody meant who wrote something else. */
public final class Spelling {

    private static final int FAR = 3;

    private Spelling() {}

    /** {@code Did you mean "major"? } with a space behind it, or nothing if nothing is near. */
    public static String meant(String written, Collection<String> known) {
        return question(near(written, known));
    }

    /** The same of words that are near. */
    public static String question(List<String> near) {
        return near.isEmpty() ? "" : "Did you mean \"" + String.join("\" or \"", near) + "\"? ";
    }

    /**
     * At most three known words that are two slips or fewer away, or begin alike; nearest first.
     */
    public static List<String> near(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        int best = known.stream().mapToInt(other -> distance(word, other)).min().orElse(FAR);
        if (best >= FAR) {
            return List.of();
        }
        return known.stream()
                .filter(other -> distance(word, other) == best)
                .sorted()
                .limit(3)
                .toList();
    }

    private static int distance(String word, String known) {
        String other = known.toLowerCase(Locale.ROOT);
        boolean beginsAlike =
                word.length() > 2 && (other.startsWith(word) || word.startsWith(other));
        if (Math.abs(word.length() - other.length()) >= FAR) {
            return beginsAlike ? FAR - 1 : FAR;
        }
        int slips = slips(word, other);
        return beginsAlike ? Math.min(slips, FAR - 1) : Math.min(slips, FAR);
    }

    /**
     * The optimal string alignment distance: letters added, left out, changed, or swapped with
     * their neighbour.
     */
    private static int slips(String from, String to) {
        int[][] table = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                table[i][j] = i == 0 || j == 0 ? i + j : cell(table, from, to, i, j);
            }
        }
        return table[from.length()][to.length()];
    }

    private static int cell(int[][] table, String from, String to, int i, int j) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int least = table[i - 1][j - 1] + (same ? 0 : 1);
        least = Math.min(least, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
