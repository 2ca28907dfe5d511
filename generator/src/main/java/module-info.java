import org.jspecify.annotations.NullMarked;

/**
 * Content and a theme to a newsletter. What callers may rely on is exported; every other type is
 * public only so that another package can use it.
 */
@NullMarked
@SuppressWarnings("requires-automatic") // Two libraries have no descriptor yet, only a name.
module org.sitegen {
    exports org.sitegen;
    exports org.sitegen.finding;

    requires static transitive org.jspecify;
    requires io.pebbletemplates;
    requires java.desktop;
    requires net.coobird.thumbnailator;
    requires org.commonmark;
    requires org.commonmark.ext.autolink;
    requires org.commonmark.ext.footnotes;
    requires org.commonmark.ext.gfm.strikethrough;
    requires org.commonmark.ext.gfm.tables;
    requires org.commonmark.ext.task.list.items;
    requires org.jsoup;
    requires org.slf4j; // Pebble needs it, and has no descriptor to say so.
    requires org.yaml.snakeyaml;
}
