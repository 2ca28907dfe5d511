package org.sitegen.content.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a PDF tells besides its pages, whether it stands in the file as text or is packed. */
final class PdfTraces {

    private static final Pattern AUTHOR =
            Pattern.compile(
                    "/Author\\s*(?:\\(((?:\\\\.|[^\\\\()]){0,200}+)\\)|<([0-9A-Fa-f\\s]{0,800}+)>)");
    private static final Pattern CREATOR =
            Pattern.compile("<dc:creator>\\s*<rdf:Seq>\\s*<rdf:li>([^<]{0,200}+)</rdf:li>");
    private static final Pattern COMMENT = Pattern.compile("/Subtype\\s*/(?:Text|FreeText)\\b");
    private static final Pattern ATTACHED = Pattern.compile("/Type\\s*/EmbeddedFile\\b");
    private static final Pattern ENCRYPTED =
            Pattern.compile("/Encrypt\\s*(?:<<|[0-9]{1,10}\\s{1,9}[0-9]{1,5}\\s{1,9}R\\b)");
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private PdfTraces() {}

    static List<String> of(byte[] bytes) {
        String plain = new String(bytes, StandardCharsets.ISO_8859_1);
        if (ENCRYPTED.matcher(plain).find()) {
            return List.of("what cannot be looked into, because the file is encrypted");
        }
        String file = plain + '\n' + PackedPdf.unpacked(bytes, plain);
        List<String> traces = new ArrayList<>();
        for (String author : authors(file)) {
            traces.add(DownloadTraces.quoted("the author", author));
        }
        if (COMMENT.matcher(file).find()) {
            traces.add("comments");
        }
        if (ATTACHED.matcher(file).find()) {
            traces.add("attached files");
        }
        return traces;
    }

    private static Set<String> authors(String file) {
        Set<String> authors = new LinkedHashSet<>();
        AUTHOR.matcher(file).results().map(PdfTraces::author).forEach(authors::add);
        Matcher creator = CREATOR.matcher(file);
        while (creator.find()) {
            byte[] bytes = creator.group(1).getBytes(StandardCharsets.ISO_8859_1);
            authors.add(new String(bytes, StandardCharsets.UTF_8).strip());
        }
        authors.remove("");
        return authors;
    }

    /** Written as letters, or as their codes. */
    private static String author(MatchResult found) {
        String letters = found.group(1);
        return (letters == null ? ofCodes(found.group(2)) : ofLetters(letters)).strip();
    }

    private static String ofLetters(String letters) {
        String plain = letters.replaceAll("\\\\(.)", "$1");
        boolean wide = plain.startsWith("\u00fe\u00ff");
        return wide
                ? new String(
                        plain.substring(2).getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_16BE)
                : plain;
    }

    private static String ofCodes(String codes) {
        String digits = codes.replaceAll("\\s", "");
        StringBuilder text = new StringBuilder();
        boolean wide = digits.toUpperCase(Locale.ROOT).startsWith("FEFF");
        int step = wide ? 4 : 2;
        for (int at = 0; at + step <= digits.length(); at += step) {
            int code = Integer.parseInt(digits.substring(at, at + step), 16);
            if (code != BYTE_ORDER_MARK) {
                text.append((char) code);
            }
        }
        return text.toString();
    }
}
