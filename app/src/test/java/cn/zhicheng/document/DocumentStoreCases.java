package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.Sha256;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of documents does, wherever the bytes lie. */
abstract class DocumentStoreCases {
  static final byte[] CONTENT = {1, 2, 3};
  static final String SHA256 = Sha256.of(CONTENT);

  abstract DocumentStore store();

  /** Names of all that is kept. */
  abstract List<String> kept();

  /** Puts other bytes in the place of a content. */
  abstract void spoil(String sha256);

  @Test
  void aContentLiesOnceUnderItsHash() {
    store().put(SHA256, CONTENT);
    store().put(SHA256, CONTENT);
    assertThat(store().get(SHA256)).isEqualTo(CONTENT);
    assertThat(kept()).singleElement().asString().endsWith(SHA256);
  }

  @Test
  void largeAndEmptyContentsComeBackAsTheyWere() {
    byte[] large = new byte[(int) Documents.MAX_BYTES];
    new java.util.Random(7).nextBytes(large);
    for (byte[] content : List.of(large, new byte[0])) {
      String sha256 = Sha256.of(content);
      store().put(sha256, content);
      assertThat(store().get(sha256)).isEqualTo(content);
    }
  }

  @Test
  void aContentThatWasChangedIsNotHandedOut() {
    store().put(SHA256, CONTENT);
    spoil(SHA256);
    assertThatThrownBy(() -> store().get(SHA256))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("was changed");
  }

  @Test
  void aMissingContentIsAFault() {
    assertThatThrownBy(() -> store().get(SHA256)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void allThatIsKeptIsListedByHashWithItsSize() {
    var contents = IntStream.range(0, 40).mapToObj(i -> new byte[i + 1]).toList();
    contents.forEach(content -> store().put(Sha256.of(content), content));
    try (var all = store().all()) {
      assertThat(all.map(kept -> kept.sha256() + " " + kept.size()))
          .containsExactlyElementsOf(
              contents.stream().map(c -> Sha256.of(c) + " " + c.length).sorted().toList());
    }
  }
}
