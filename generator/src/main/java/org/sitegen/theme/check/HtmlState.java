package org.sitegen.theme.check;

/** Where a template may be in the HTML. */
enum HtmlState {
    CONTENT,
    LESS_THAN,
    COMMENT,
    DECLARATION,
    CODE,
    TEXT_ONLY,
    TAG_NAME,
    IN_TAG,
    ATTRIBUTE,
    AFTER_EQUALS,
    DOUBLE_QUOTED,
    SINGLE_QUOTED,
    UNQUOTED;

    boolean isContent() {
        return this == CONTENT || this == TEXT_ONLY;
    }

    boolean isQuoted() {
        return this == DOUBLE_QUOTED || this == SINGLE_QUOTED;
    }

    /** Within a tag and outside of quotes. */
    boolean isBare() {
        return this == TAG_NAME
                || this == IN_TAG
                || this == ATTRIBUTE
                || this == AFTER_EQUALS
                || this == UNQUOTED;
    }
}
