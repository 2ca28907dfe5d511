package org.sitegen.markdown.slip;

import java.util.ArrayList;
import java.util.List;

/** Takes a row of a table apart as the parser does: at each bar without a backslash before it. */
final class TableRows {

    private TableRows() {}

    /** Where each cell begins in a line; what stands behind the last bar is none if it is empty. */
    static List<Integer> cells(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) <= ' ') {
            at++;
        }
        at += line.startsWith("|", at) ? 1 : 0;
        List<Integer> cells = new ArrayList<>(List.of(at));
        for (; at < line.length(); at++) {
            if (line.startsWith("\\|", at)) {
                at++;
            } else if (line.charAt(at) == '|') {
                cells.add(at + 1);
            }
        }
        return isBlank(line, cells.get(cells.size() - 1))
                ? cells.subList(0, cells.size() - 1)
                : cells;
    }

    /** Whether nothing but bars and space stands from an index on. */
    static boolean isBlank(String line, int from) {
        return line.substring(from).chars().allMatch(one -> one == '|' || one <= ' ');
    }
}
