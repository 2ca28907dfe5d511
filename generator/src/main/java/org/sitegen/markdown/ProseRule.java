package org.sitegen.markdown;

/** One thing that we add to plain Markdown, or refuse; keeps nothing between two proses. */
public interface ProseRule {

    /** Replaces nodes by elements, and reports what is wrong with them. */
    void apply(ProseBuilder builder);
}
