package cn.zhicheng.seal.key;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A key in a PKCS#11 token ({@code zhicheng.seal.token.*}).
 *
 * @param module path of the maker's library; empty: no token
 * @param slot number of the slot the token is in, as the maker's tool tells it; empty: the first.
 *     The JDK finds tokens by slot only, not by label
 * @param alias label of the key and its certificate; empty: the only one
 */
public record TokenSettings(
    @DefaultValue("") String module,
    @DefaultValue("") String slot,
    @DefaultValue("") String alias,
    @DefaultValue("") String pin) {
  /** A slot that is no number stops the start. */
  public TokenSettings {
    if (!slot.isEmpty() && !slot.matches("[0-9]{1,10}")) {
      throw new IllegalArgumentException("zhicheng.seal.token.slot must be a number, not " + slot);
    }
  }

  boolean configured() {
    return !module.isEmpty();
  }

  /** Where the token is; keeps the PIN out of logs. */
  @Override
  public String toString() {
    return (slot.isEmpty() ? "the first slot" : "slot " + slot) + " of " + module;
  }
}
