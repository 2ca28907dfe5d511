package org.sitegen.theme.template;

/**
 * A stretch of a template: text, or what stands between braces.
 *
 * @param kind what it is
 * @param start where it begins in the text, braces included
 * @param inner what stands between the braces, without dashes and spaces at the ends; the text
 *     itself outside of braces
 */
public record TemplateToken(Kind kind, int start, String inner) {

    /** What a piece of a template is. */
    public enum Kind {
        TEXT,
        PRINT,
        TAG,
        COMMENT
    }

    /** The word with which a tag begins: {@code if}. */
    public String word() {
        int end = 0;
        while (end < inner.length() && Character.isJavaIdentifierPart(inner.charAt(end))) {
            end++;
        }
        return inner.substring(0, end);
    }
}
