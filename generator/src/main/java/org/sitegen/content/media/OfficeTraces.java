package org.sitegen.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file of an office program tells besides its pages or sheets. */
final class OfficeTraces {

    /** More of a part is not looked at: a small file can hold endless ones. */
    private static final int MOST_BYTES = 8_000_000;

    private static final int MOST_PARTS = 2_000;

    private static final Pattern AUTHOR = element("creator");
    private static final Pattern SAVER = element("lastModifiedBy");
    private static final Pattern SHEET = Pattern.compile("<(?:\\w+:)?sheet\\s[^<>]*+>");
    private static final Pattern HIDDEN = Pattern.compile("\\sstate=[\"'](?:veryH|h)idden[\"']");
    private static final Pattern NAME = Pattern.compile("\\sname=(?:\"([^\"]*+)\"|'([^']*+)')");

    private static Pattern element(String name) {
        return Pattern.compile("<\\w+:" + name + "(?:\\s[^<>]*+)?>([^<]{1,500}+)<");
    }

    private final List<String> traces = new ArrayList<>();

    private OfficeTraces() {}

    static List<String> of(byte[] bytes) {
        OfficeTraces traces = new OfficeTraces();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry part = zip.getNextEntry();
            for (int parts = 0; part != null && parts < MOST_PARTS; parts++) {
                traces.part(part.getName(), zip);
                part = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException broken) {
            // What cannot be unpacked tells nobody anything.
            return List.copyOf(traces.traces);
        }
        return traces.traces.stream().distinct().toList();
    }

    private void part(String name, ZipInputStream zip) throws IOException {
        if (name.equals("docProps/core.xml")) {
            people(text(zip));
        } else if (name.equals("xl/workbook.xml")) {
            sheets(text(zip));
        } else if (name.matches("(word|xl|ppt)/(comments|threadedComments)[^/]*(/[^/]+)?\\.xml")) {
            traces.add("comments");
        } else if (name.equals("word/document.xml")) {
            changes(text(zip));
        }
    }

    private void people(String properties) {
        person("the author", AUTHOR.matcher(properties));
        person("the name of who saved it last", SAVER.matcher(properties));
    }

    private void person(String what, Matcher name) {
        if (name.find() && !name.group(1).isBlank()) {
            traces.add(DownloadTraces.quoted(what, plain(name.group(1).strip())));
        }
    }

    private void sheets(String workbook) {
        Matcher sheet = SHEET.matcher(workbook);
        while (sheet.find()) {
            Matcher name = NAME.matcher(sheet.group());
            if (HIDDEN.matcher(sheet.group()).find() && name.find()) {
                String written = name.group(1) == null ? name.group(2) : name.group(1);
                traces.add(DownloadTraces.quoted("the hidden sheet", plain(written)));
            }
        }
    }

    private static String plain(String written) {
        return written.replace("&lt;", "<").replace("&quot;", "'").replace("&amp;", "&");
    }

    private void changes(String document) {
        if (document.contains("<w:ins ") || document.contains("<w:del ")) {
            traces.add("changes that can be undone");
        }
    }

    private static String text(ZipInputStream zip) throws IOException {
        return new String(zip.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
    }
}
