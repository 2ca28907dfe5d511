package org.sitegen.output;

/** A text that breaks careless writers of XML, JSON and CSV. */
public final class HostileText {

    public static final String ALL =
            "]]> </content><!-- \"quotes\" 'and' & &amp; \u0000\u0001\u001b\r\n\t\u2028"
                    + " \uD83D\uDE00 \uD83D \uDC00 \u202Eright to left\u202C שלום \uFFFE\uFFFF";

    private HostileText() {}
}
