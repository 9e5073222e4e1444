package cn.zhicheng.application;

import java.util.UUID;

/** One level of an application's own route, frozen at its first submission. */
public record Step(int seq, String code, String label, UUID bodyId) {
  public boolean isUnit() {
    return code.equals("U");
  }
}
