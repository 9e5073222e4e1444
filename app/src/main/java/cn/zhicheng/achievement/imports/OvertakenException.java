package cn.zhicheng.achievement.imports;

/** Another run reads the list now, or the person dropped it: this one stops. */
final class OvertakenException extends RuntimeException {
  OvertakenException() {
    super("Overtaken");
  }
}
