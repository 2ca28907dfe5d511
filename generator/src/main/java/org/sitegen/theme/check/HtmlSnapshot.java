package org.sitegen.theme.check;

/** A place in the HTML of a template to which one can return. */
record HtmlSnapshot(HtmlState state, String tag, String attribute, String value, boolean closing) {

    /** Whether what follows is read the same way as after another. */
    boolean leadsOnLike(HtmlSnapshot other) {
        if (state != other.state) {
            return false;
        }
        return switch (state) {
            case CONTENT, COMMENT, DECLARATION -> true;
            case TEXT_ONLY, CODE, IN_TAG, TAG_NAME, LESS_THAN -> tag.equals(other.tag);
            default ->
                    tag.equals(other.tag) && attribute.equals(other.attribute) && holdsLike(other);
        };
    }

    /** Of an address the beginning tells where it leads, of others the whole. */
    private boolean holdsLike(HtmlSnapshot other) {
        String name = HtmlText.stripped(attribute);
        boolean begins = !HtmlAddresses.isReadWhole(name) && isFixed() && other.isFixed();
        return value.equals(other.value)
                || (begins && value.charAt(0) == other.value.charAt(0))
                || !(HtmlAddresses.isAddress(name) || HtmlAddresses.isReadWhole(name));
    }

    private boolean isFixed() {
        return !value.isEmpty()
                && (value.charAt(0) == HtmlPlace.Listener.SHOWN || value.charAt(0) == '#');
    }
}
