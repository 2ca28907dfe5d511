package org.sitegen.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.sitegen.BuiltSite;
import org.sitegen.SiteGenerator;
import org.sitegen.TestSite;

/** Pictures in a whole build. */
class PublishedPicturesTest {

    private static final String WIN = "content/wins/W-2026-031-invoices.md";

    @Test
    void coldAndWarmBuildsGiveTheSameBytes() throws IOException {
        TestSite site = withPictures();
        Map<String, byte[]> cold = site.build().isFineWithoutWarnings().bytes();
        Files.delete(site.file("target/newsletter/index.html"));
        assertThat(kept(site)).hasSize(2);
        assertSame(cold, site);
        for (Path each : kept(site)) {
            Files.write(each, new byte[] {1});
        }
        assertSame(cold, site);
        assertSame(cold, site.asked(each -> each.cache(null)));
        TestSite other = withPictures().asked(each -> each.cache(Path.of("elsewhere")));
        assertSame(cold, other);
        assertThat(other.file("elsewhere")).isNotEmptyDirectory();
    }

    private static void assertSame(Map<String, byte[]> cold, TestSite site) {
        assertThat(site.build().isFineWithoutWarnings().bytes())
                .containsExactlyInAnyOrderEntriesOf(cold);
    }

    @Test
    void picturesOfTheSameBytesMayDifferInCapitals() throws IOException {
        TestSite site = withPictures();
        site.write("content/wins/queue.png", picture(3, 3, "png"));
        site.write(WIN, site.read(WIN) + "\n![A smaller queue](queue.png)\n");

        assertThat(site.build().isFineWithoutWarnings().paths())
                .filteredOn(path -> path.startsWith("media/queue."))
                .hasSize(1);
    }

    @Test
    void aPictureThatMayNotBeReadIsToldInOneSentence() throws IOException {
        TestSite site = withPictures();
        Path picture = site.file("content/wins/Queue.png");
        assumeFalse(!picture.toFile().setReadable(false) || Files.isReadable(picture));

        assertThatThrownBy(() -> new SiteGenerator().build(site.request()))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageContaining("Queue.png");
    }

    @Test
    void aPictureThatIsALinkToItselfIsAFindingThatNamesIt() throws IOException {
        TestSite site = withPictures();
        Path picture = site.without("content/wins/Queue.png").file("content/wins/Queue.png");
        Files.createSymbolicLink(picture, picture.getFileName());

        site.build()
                .isStopped()
                .finds("content/wins/Queue.png:1:1: error: this is a link that leads to no file");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeNamedLikeAPictureOrATextIsNoFileAndHoldsNothingUp() throws Exception {
        TestSite site = withPictures().without("content/wins/Queue.png");
        List<String> pipes = List.of("content/wins/Queue.png", "content/wins/W-2026-090.md");
        for (String pipe : pipes) {
            String path = site.file(pipe).toString();
            assertThat(new ProcessBuilder("mkfifo", path).start().waitFor()).isZero();
        }

        BuiltSite built = site.build().isStopped();
        for (String pipe : pipes) {
            built.finds(pipe + ":1:1: error: this is not a file that can be read");
        }
    }

    @Test
    void aFolderNamedLikeAPictureIsNone() throws IOException {
        TestSite site = withPictures().without("content/wins/Queue.png");
        Files.createDirectory(site.file("content/wins/Queue.png"));

        site.build().isStopped().finds(WIN + ":22:14: error: there is no file \"Queue.png\"");
    }

    private static TestSite withPictures() throws IOException {
        TestSite site = TestSite.example("");
        site.write("content/wins/Queue.png", picture(3, 3, "png"));
        site.write("content/wins/wide.jpg", picture(2000, 20, "jpg"));
        String pictures = "\n![The queue](Queue.png)\n\n![The whole hall](wide.jpg)\n";
        return site.write(WIN, site.read(WIN) + pictures);
    }

    private static List<Path> kept(TestSite site) throws IOException {
        try (Stream<Path> all = Files.list(site.file("target/site-gen-cache"))) {
            return all.toList();
        }
    }

    private static byte[] picture(int width, int height, String form) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        assertThat(ImageIO.write(image, form, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
