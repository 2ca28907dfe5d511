package org.sitegen.finding;

/**
 * A place in a file.
 *
 * @param file the file
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in characters (code points)
 * @param width how many characters the caret underlines; 0 when the whole file is meant
 */
public record Location(SourceFile file, int line, int column, int width) {

    /** The same place with a caret of another width. */
    public Location wide(int characters) {
        return new Location(file, line, column, characters);
    }

    /** {@code path:line:column}, which editors and terminals turn into a link. */
    @Override
    public String toString() {
        return file.path() + ':' + line + ':' + column;
    }
}
