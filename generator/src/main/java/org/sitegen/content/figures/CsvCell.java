package org.sitegen.content.figures;

import org.sitegen.finding.Location;

/**
 * One cell of a CSV file.
 *
 * @param text what it holds, without quotation marks and the space around it
 * @param at where it stands
 */
record CsvCell(String text, Location at) {

    boolean isEmpty() {
        return text.isEmpty();
    }
}
