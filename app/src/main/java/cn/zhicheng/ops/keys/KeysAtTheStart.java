package cn.zhicheng.ops.keys;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Lets the product start with all keys it needs alone. No part of {@code ./ops}, which fills
 * databases that have no tables yet.
 */
@Component
public class KeysAtTheStart implements SmartInitializingSingleton {
  private final KeyRegister keys;

  KeysAtTheStart(KeyRegister keys) {
    this.keys = keys;
  }

  @Override
  public void afterSingletonsInstantiated() {
    keys.requireAll();
  }
}
