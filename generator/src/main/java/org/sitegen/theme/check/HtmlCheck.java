package org.sitegen.theme.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitegen.finding.file.Findings;
import org.sitegen.theme.template.TemplateFile;
import org.sitegen.theme.template.TemplateToken;

/**
 * Holds that values stand where escaping makes them harmless, and that nothing in a template breaks
 * a strict content security policy, a sub-path, or loads something from elsewhere.
 */
final class HtmlCheck implements HtmlPlace.Listener {

    /** More from one template help nobody. */
    private static final int MOST_TOLD = 50;

    private final TemplateFile file;
    private final Findings findings;
    private final HtmlPlace place = new HtmlPlace(this);
    private final Deque<Branches> open = new ArrayDeque<>();
    private final Map<String, String> attributes = new TreeMap<>();
    private int offset;
    private int told;

    private HtmlCheck(TemplateFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static void check(TemplateFile file, List<TemplateToken> tokens, Findings findings) {
        HtmlCheck check = new HtmlCheck(file, findings);
        for (TemplateToken token : tokens) {
            check.token(token);
        }
        check.end(file.source().text().length());
    }

    private void token(TemplateToken token) {
        offset = token.start();
        switch (token.kind()) {
            case TEXT -> place.text(token.inner(), token.start());
            case PRINT -> shown(token);
            case TAG -> tag(token);
            case COMMENT -> {}
        }
    }

    private void end(int length) {
        offset = Math.max(0, length - 1);
        if (!place.state().isContent()) {
            wrong(
                    "template-branch",
                    "the template ends within <" + place.tag() + ">",
                    "Close the tag, its quotes and its element in the same template.");
        }
    }

    private void shown(TemplateToken token) {
        switch (place.state()) {
            case CONTENT, TEXT_ONLY, DECLARATION, COMMENT -> {}
            case DOUBLE_QUOTED, SINGLE_QUOTED ->
                    new AttributeCheck(place.tag(), place.attribute(), this::wrong)
                            .shown(token.inner(), HtmlText.undone(place.value()));
            case CODE ->
                    unsafe("within <" + place.tag() + ">", "Put it into an attribute like data-x.");
            case AFTER_EQUALS, UNQUOTED ->
                    unsafe("in an attribute without quotes", "Put the value into quotes.");
            case LESS_THAN, TAG_NAME, IN_TAG, ATTRIBUTE ->
                    unsafe(
                            "within a tag",
                            "Show values in quoted attributes or between tags only.");
        }
        place.shown();
    }

    private void tag(TemplateToken token) {
        String word = token.word();
        switch (word) {
            case "if", "for", "block", "macro" -> opens(word);
            case "else", "elseif" -> turns();
            case "endif", "endfor", "endblock", "endmacro" -> closes();
            case "include" -> included(token.inner());
            default -> {}
        }
    }

    private void opens(String word) {
        if (word.equals("block") && place.state() != HtmlState.CONTENT) {
            blockInTag();
        }
        HtmlSnapshot before = place.snapshot();
        if (word.equals("macro")) {
            place.restore(new HtmlSnapshot(HtmlState.CONTENT, "", "", "", false));
        }
        open.push(new Branches(word, before, place.snapshot()));
    }

    private void blockInTag() {
        boolean plain =
                place.state().isQuoted()
                        && !HtmlAddresses.isAddress(place.attribute())
                        && !HtmlAddresses.isStyle(place.attribute());
        if (place.state() != HtmlState.TEXT_ONLY && !plain) {
            unsafe("as a block here", "Let the block hold the whole element.");
        }
    }

    private void included(String inner) {
        if (!place.state().isContent()) {
            unsafe("here by \"" + inner + "\"", "Include templates between tags only.");
        }
    }

    private void turns() {
        Branches branches = open.peek();
        if (branches != null) {
            branches.ends.add(place.snapshot());
            branches.complete = true;
            place.restore(branches.start);
        }
    }

    private void closes() {
        if (open.isEmpty()) {
            return;
        }
        Branches branches = open.pop();
        branches.ends.add(place.snapshot());
        if (!branches.complete || !branches.word.equals("if")) {
            branches.ends.add(branches.start);
        }
        HtmlSnapshot first = branches.ends.get(0);
        if (!branches.ends.stream().allMatch(first::leadsOnLike)) {
            wrong(
                    "template-branch",
                    "the HTML goes on differently depending on this \"" + branches.word + "\"",
                    "Open and close each tag and each quote within the same branch, and write an"
                            + " address whole there.");
        }
        place.restore(branches.word.equals("macro") ? branches.before : first);
    }

    @Override
    public void attribute(String tag, String name, String value, int begin) {
        // Of two with the same name browsers take the first.
        attributes.putIfAbsent(name, value);
        offset = begin;
        new AttributeCheck(tag, name, this::wrong).value(value);
    }

    @Override
    public void hidden(char character, int begin) {
        offset = begin;
        if (character == '<') {
            wrong(
                    "template-unsafe",
                    "some browsers read a tag in what is no tag here, after \"<\"",
                    "Write &lt; in texts and attributes, and {# … #} for a comment.");
        } else {
            wrong(
                    "template-unsafe",
                    String.format("U+%04X within a tag is no space to browsers", (int) character),
                    "Write a plain space.");
        }
    }

    @Override
    public void opened(String tag, int begin) {
        offset = begin;
        boolean data = attributes.getOrDefault("type", "").endsWith("json");
        boolean code = tag.equals("script") && !data && !attributes.containsKey("src");
        if (code || tag.equals("style")) {
            wrong(
                    "template-inline",
                    "<" + tag + "> with content is forbidden by the site's security policy",
                    "Put it into a file of assets/.");
        }
        if (tag.equals("base")) {
            wrong("template-address", "<base> changes where all links lead", "Remove it.");
        }
        attributes.clear();
    }

    private void unsafe(String where, String advice) {
        wrong("template-unsafe", "a value cannot be made safe " + where, advice);
    }

    private void wrong(String check, String message, String advice) {
        told++;
        if (told > MOST_TOLD) {
            return;
        }
        findings.error(check, file.source().at(offset), message, advice);
    }

    /** The branches of an open tag: where each began and where those so far have ended. */
    private static final class Branches {

        private final String word;
        private final HtmlSnapshot before;
        private final HtmlSnapshot start;
        private final List<HtmlSnapshot> ends = new ArrayList<>();
        private boolean complete;

        private Branches(String word, HtmlSnapshot before, HtmlSnapshot start) {
            this.word = word;
            this.before = before;
            this.start = start;
        }
    }
}
