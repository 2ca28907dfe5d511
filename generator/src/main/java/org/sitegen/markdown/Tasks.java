package org.sitegen.markdown;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/** Tasks are marked for the eye and named for the ear; they are no form that could be filled in. */
final class Tasks implements Rule {

    @Override
    public void apply(Reading builder) {
        for (Node node : builder.tree().all(TaskListItemMarker.class)) {
            TaskListItemMarker marker = (TaskListItemMarker) node;
            Node item = marker.getParent();
            marker.unlink();
            if (item instanceof ListItem) {
                Tree.replace(item, Element.block(open(marker.isChecked(), builder), "</li>"));
            }
        }
    }

    private static String open(boolean done, Reading builder) {
        String state = done ? "done" : "open";
        String word = Tag.escaped(builder.around().word("task." + state));
        return Tag.of("li").with("class", "task task-" + state).html()
                + "<span class=\"task-mark\" aria-hidden=\"true\"></span>"
                + ("<span class=\"visually-hidden\">" + word + ": </span>");
    }
}
