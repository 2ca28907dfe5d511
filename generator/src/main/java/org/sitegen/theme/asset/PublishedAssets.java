package org.sitegen.theme.asset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitegen.finding.SourceFile;
import org.sitegen.finding.file.Findings;
import org.sitegen.newsletter.value.Address;
import org.sitegen.text.Sha256;
import org.sitegen.theme.folder.ThemeFolder;

/**
 * The files below {@code assets/} of all folders of a theme, under names that tell their content.
 */
public final class PublishedAssets {

    public static final String FOLDER = "assets/";
    private static final int FINGERPRINT = 10;

    private final Map<String, ThemeFolder> owners = new TreeMap<>();
    private final Map<String, byte[]> made = new HashMap<>();
    private final SortedMap<String, Asset> published = new TreeMap<>();
    private final Set<String> underWay = new LinkedHashSet<>();
    private final Findings findings;

    private PublishedAssets(Findings findings) {
        this.findings = findings;
    }

    /** All assets by their name below {@code assets/}, in order. */
    public static SortedMap<String, Asset> publish(
            List<ThemeFolder> folders, Map<String, String> tokens, Findings findings) {
        PublishedAssets assets = new PublishedAssets(findings);
        for (ThemeFolder folder : folders) {
            for (String path : folder.paths(FOLDER, "")) {
                assets.owners.putIfAbsent(path.substring(FOLDER.length()), folder);
            }
        }
        assets.made.put(TokenSheet.NAME, TokenSheet.of(tokens));
        assets.publish(TokenSheet.NAME);
        List.copyOf(assets.owners.keySet()).forEach(assets::publish);
        return assets.published;
    }

    /** The asset of that name, or nothing where there is none or it is being made already. */
    public @Nullable Asset publish(String name) {
        Asset done = published.get(name);
        if (done != null || underWay.contains(name)) {
            return done;
        }
        underWay.add(name);
        byte[] bytes = content(name);
        underWay.remove(name);
        if (bytes == null) {
            return null;
        }
        Asset asset = new Asset(new Address(FOLDER + fingerprinted(name, bytes)), bytes);
        published.put(name, asset);
        return asset;
    }

    boolean isUnderWay(String name) {
        return underWay.contains(name);
    }

    List<String> names() {
        return new ArrayList<>(owners.keySet());
    }

    private byte @Nullable [] content(String name) {
        byte[] ready = made.get(name);
        ThemeFolder owner = owners.get(name);
        if (ready != null || owner == null) {
            return ready;
        }
        if (!name.toLowerCase(Locale.ROOT).endsWith(".css")) {
            return owner.files().get(FOLDER + name);
        }
        SourceFile sheet = owner.text(FOLDER + name, findings);
        return sheet == null ? null : new StyleSheet(name, sheet, this, findings).rewritten();
    }

    private static String fingerprinted(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        int end = dot > name.lastIndexOf('/') ? dot : name.length();
        return name.substring(0, end) + '.' + fingerprint(bytes) + name.substring(end);
    }

    private static String fingerprint(byte[] bytes) {
        return Sha256.of(bytes).substring(0, FINGERPRINT);
    }
}
