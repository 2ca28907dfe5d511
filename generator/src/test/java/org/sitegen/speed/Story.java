package org.sitegen.speed;

import java.util.List;

/** Invented prose of about three thousand characters: paragraphs, lists, tables, links. */
final class Story {

    private final Chance chance;
    private final List<String> references;
    private final StringBuilder text = new StringBuilder(3500);

    /**
     * @param references what it may lead to: {@code failure:F-2026-0014}
     */
    Story(Chance chance, List<String> references) {
        this.chance = chance;
        this.references = references;
    }

    static String of(Chance chance, List<String> references, List<String> headings) {
        Story story = new Story(chance, references);
        for (String heading : headings) {
            story.text.append("## ").append(heading).append("\n\n");
            story.part();
        }
        return story.text.toString();
    }

    private void part() {
        paragraph(4);
        switch (chance.between(0, 4)) {
            case 0 -> list("- ");
            case 1 -> list("1. ");
            case 2 -> table();
            case 3 -> text.append("> [!NOTE]\n> ").append(sentence()).append("\n\n");
            default -> paragraph(2);
        }
        text.append(sentence()).append(" See [what came before](");
        text.append(chance.of(references)).append(") and [the handbook](https://handbook.example/");
        text.append(chance.between(1, 99)).append("?part=2&of=3 \"Handbook\").\n\n");
        paragraph(3);
    }

    private String sentence() {
        return chance.of(Phrases.SENTENCES);
    }

    private void paragraph(int sentences) {
        for (int i = 0; i < sentences; i++) {
            text.append(sentence()).append(i % 2 == 0 ? ' ' : '\n');
        }
        text.append("\n");
    }

    private void list(String mark) {
        for (int i = 0; i < 4; i++) {
            text.append(mark).append(sentence()).append('\n');
        }
        text.append('\n');
    }

    private void table() {
        text.append("| Office | Before | After |\n|---|---:|---:|\n");
        for (int i = 1; i <= 5; i++) {
            text.append("| Office ").append(i);
            text.append(" | ").append(chance.between(40, 99));
            text.append(" | *").append(chance.between(10, 39)).append("* |\n");
        }
        text.append('\n');
    }
}
