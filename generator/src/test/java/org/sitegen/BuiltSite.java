package org.sitegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitegen.finding.Finding;
import org.sitegen.finding.Severity;

/**
 * What came of building a {@link TestSite}, as a reader and an editor see it.
 *
 * @param result what the generator said
 * @param output the folder of the site
 */
public record BuiltSite(BuildResult result, Path output) {

    /** The findings, each as {@code path:line:column: severity: message [name]}. */
    public List<String> findings() {
        return result.findings().stream().map(Finding::headline).toList();
    }

    /** The findings that stop a strict build. */
    public List<String> mistakes() {
        return result.findings().stream()
                .filter(each -> each.severity() != Severity.NOTICE)
                .map(Finding::headline)
                .toList();
    }

    /** One finding begins with these words, and the build did not succeed. */
    public BuiltSite finds(String beginning) {
        assertThat(findings()).anySatisfy(each -> assertThat(each).startsWith(beginning));
        return this;
    }

    /** Nothing was found but notices. */
    public BuiltSite isFineWithoutWarnings() {
        assertThat(mistakes()).isEmpty();
        assertThat(result.succeeded()).isTrue();
        return this;
    }

    /** Something that was found stopped the build. */
    public BuiltSite isStopped() {
        assertThat(result.succeeded()).as("succeeds in spite of %s", findings()).isFalse();
        return this;
    }

    /** What became of the entries in one sentence. */
    public String entries() {
        return result.entries().sentence();
    }

    /** The entries that nobody sees yet: {@code content/wins/W-2026-001.md: draft}. */
    public List<String> withheld() {
        return result.entries().withheld().stream()
                .map(each -> each.file() + ": " + each.reason())
                .toList();
    }

    /** The page at an address such as {@code wins/w-2026-031/}. */
    public SitePage page(String address) {
        String file = address.isEmpty() || address.endsWith("/") ? address + "index.html" : address;
        return new SitePage(address, file(file));
    }

    /** All pages, by address. */
    public List<SitePage> pages() {
        List<SitePage> pages = new ArrayList<>();
        texts().forEach(
                        (path, text) -> {
                            if (path.endsWith(".html")) {
                                String address = path.replaceFirst("(^|/)index\\.html$", "$1");
                                pages.add(new SitePage(address, text));
                            }
                        });
        return pages;
    }

    /** The text of a file of the site. */
    public String file(String path) {
        Map<String, byte[]> files = bytes();
        assertThat(files.keySet()).contains(path);
        return new String(files.get(path), UTF_8);
    }

    /** The paths of all files of the site. */
    public Set<String> paths() {
        return bytes().keySet();
    }

    /** Every file of the site. */
    public Map<String, byte[]> bytes() {
        return TestFolders.bytes(output);
    }

    /** Every file of the site as text in which each byte is a character, by path. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        bytes().forEach((path, bytes) -> texts.put(path, new String(bytes, UTF_8)));
        return texts;
    }

    /** The files in which some words stand. */
    public Set<String> filesThatSay(String words) {
        return texts().entrySet().stream()
                .filter(file -> file.getValue().contains(words) || file.getKey().contains(words))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
