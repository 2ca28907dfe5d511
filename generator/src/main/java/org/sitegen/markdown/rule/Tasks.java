package org.sitegen.markdown.rule;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.sitegen.markdown.ProseBuilder;
import org.sitegen.markdown.ProseRule;
import org.sitegen.markdown.ProseTree;
import org.sitegen.markdown.html.Element;
import org.sitegen.markdown.html.Tag;
import org.sitegen.text.HtmlEscape;

/** Tasks are marked for the eye and named for the ear; they are no form that could be filled in. */
public final class Tasks implements ProseRule {

    @Override
    public void apply(ProseBuilder builder) {
        for (Node node : builder.tree().all(TaskListItemMarker.class)) {
            TaskListItemMarker marker = (TaskListItemMarker) node;
            Node item = marker.getParent();
            marker.unlink();
            if (item instanceof ListItem) {
                ProseTree.replace(item, Element.block(open(marker.isChecked(), builder), "</li>"));
            }
        }
    }

    private static String open(boolean done, ProseBuilder builder) {
        String state = done ? "done" : "open";
        String word = HtmlEscape.inDoubleQuotes(builder.lookup().word("task." + state));
        return Tag.of("li").with("class", "task task-" + state).html()
                + "<span class=\"task-mark\" aria-hidden=\"true\"></span>"
                + ("<span class=\"visually-hidden\">" + word + ": </span>");
    }
}
