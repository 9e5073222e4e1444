package cn.zhicheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.SealKeys;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was sealed opens under its own key alone, and as it was alone. */
class SealerTest {
  private static final String OLD = key(32, 1);
  private static final String NEW = key(32, 2);
  private static final String NATIONAL = "SM4-GCM:" + key(16, 3);
  private static final String INDEX = key(32, 4);
  private static final String NUMBER = "34012319880229005X";
  private static final String CONTEXT = "person.id_no";

  private static String key(int bytes, int filling) {
    byte[] key = new byte[bytes];
    Arrays.fill(key, (byte) filling);
    return Base64.getEncoder().encodeToString(key);
  }

  private static Sealer sealer(String current, String... also) {
    return SealKeys.sealer(current, String.join(",", also), INDEX);
  }

  /** Written by the version that knew one key: byte 1, nonce, ciphertext. */
  private static byte[] ofTheVersionBefore(String key) {
    try {
      byte[] nonce = HexFormat.of().parseHex("000102030405060708090a0b");
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(Base64.getDecoder().decode(key), "AES"),
          new GCMParameterSpec(128, nonce));
      cipher.updateAAD(CONTEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      byte[] sealed = cipher.doFinal(NUMBER.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      byte[] stored = new byte[13 + sealed.length];
      stored[0] = 1;
      System.arraycopy(nonce, 0, stored, 1, 12);
      System.arraycopy(sealed, 0, stored, 13, sealed.length);
      return stored;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aValueWithoutAKeyIdOpensUnderTheKeyOfItsTime() {
    byte[] old = ofTheVersionBefore(OLD);
    assertThat(sealer(OLD).open(old, CONTEXT)).isEqualTo(NUMBER);
    assertThat(sealer(NEW, OLD).open(old, CONTEXT)).isEqualTo(NUMBER);
    assertThat(sealer(NATIONAL, NEW, OLD).open(old, CONTEXT)).isEqualTo(NUMBER);
    assertThat(sealer(NEW, OLD).isCurrent(old)).isFalse();
    assertThatThrownBy(() -> sealer(NEW).open(old, CONTEXT))
        .hasMessageContaining("opens with none of the data keys");
  }

  @Test
  void withOneKeyAloneTheVersionBeforeReadsWhatIsWritten() {
    byte[] sealed = sealer(OLD).seal(NUMBER, CONTEXT);
    assertThat(sealed).startsWith(1).hasSameSizeAs(ofTheVersionBefore(OLD));
    assertThat(sealer(OLD).isCurrent(sealed)).isTrue();
  }

  @Test
  void aValueNamesItsKeyOnceThereAreSeveral() {
    Sealer before = sealer(OLD, NEW);
    byte[] sealed = before.seal(NUMBER, CONTEXT);
    assertThat(Sealer.keyId(sealed)).contains(before.current().id());
    Sealer after = sealer(NEW, OLD);
    assertThat(after.open(sealed, CONTEXT)).isEqualTo(NUMBER);
    assertThat(after.isCurrent(sealed)).isFalse();
    assertThat(after.isCurrent(after.seal(NUMBER, CONTEXT))).isTrue();
  }

  @Test
  void aKeyTakenAwayIsNamed() {
    Sealer before = sealer(OLD, NEW);
    byte[] sealed = before.seal(NUMBER, CONTEXT);
    assertThatThrownBy(() -> sealer(NEW).open(sealed, CONTEXT))
        .isInstanceOf(Sealer.MissingKeyException.class)
        .hasMessageContaining(before.current().id())
        .hasMessageContaining("ZHICHENG_DATA_KEYS_ALSO")
        .hasMessageContaining(CONTEXT);
  }

  /** GB/T 32907 in GCM, the vector of RFC 8998, A.1. */
  @Test
  void sm4IsTheOneOfTheStandard() throws GeneralSecurityException {
    HexFormat hex = HexFormat.of();
    Cipher cipher = Sealer.Algorithm.SM4_GCM.instance();
    cipher.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(hex.parseHex("0123456789abcdeffedcba9876543210"), "SM4"),
        new GCMParameterSpec(128, hex.parseHex("00001234567800000000abcd")));
    cipher.updateAAD(hex.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2"));
    String plain =
        "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
            + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa";
    assertThat(hex.formatHex(cipher.doFinal(hex.parseHex(plain))))
        .isEqualTo(
            "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
                + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
                + "83de3541e4c2b58177e065a9bf7b62ec");
  }

  @Test
  void sm4SealsAndOpensBesideAes() {
    Sealer national = sealer(NATIONAL);
    byte[] sealed = national.seal(NUMBER, CONTEXT);
    assertThat(Sealer.keyId(sealed)).contains(national.current().id());
    assertThat(national.open(sealed, CONTEXT)).isEqualTo(NUMBER);
    assertThat(sealer(OLD, NATIONAL).open(sealed, CONTEXT)).isEqualTo(NUMBER);
  }

  @Test
  void everyBitOfAValueIsLookedAt() {
    for (Sealer sealer : List.of(sealer(OLD), sealer(OLD, NEW), sealer(NATIONAL))) {
      byte[] sealed = sealer.seal(NUMBER, CONTEXT);
      for (int at = 0; at < sealed.length; at++) {
        byte[] changed = sealed.clone();
        changed[at] ^= 1;
        assertThatThrownBy(() -> sealer.open(changed, CONTEXT))
            .as("byte %d changed", at)
            .isInstanceOf(IllegalStateException.class);
      }
      assertThatThrownBy(() -> sealer.open(sealed, "person.mobile"))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> sealer.open(Arrays.copyOf(sealed, 20), CONTEXT))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void anIndexIsTakenThroughTheNextKeyWithoutItsNumber() {
    Sealer one = SealKeys.sealer(OLD, "", INDEX);
    Sealer two = SealKeys.sealer(OLD, "", INDEX + "," + key(32, 5));
    byte[] before = one.index(NUMBER, CONTEXT);
    byte[] after = two.index(NUMBER, CONTEXT);
    assertThat(after).isNotEqualTo(before);
    assertThat(two.reindexed(before, 1)).isEqualTo(after);
    assertThat(two.index(NUMBER, CONTEXT, 1)).isEqualTo(before);
    assertThat(two.indexIds()).startsWith(one.indexIds().getLast()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"c2hvcnQ=", "no base64!", "DES:AAAA", "SM4-GCM:AAAA"})
  void whatIsNoKeyIsToldWithoutRepeatingIt(String written) {
    assertThatThrownBy(() -> sealer(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(written.replaceAll(".*:", ""));
  }
}
