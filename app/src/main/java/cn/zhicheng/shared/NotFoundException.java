package cn.zhicheng.shared;

/**
 * The thing does not exist, or lies outside the caller's scope: both answer 404, so that nobody can
 * probe.
 */
public class NotFoundException extends RuntimeException {
  public NotFoundException(String what) {
    super(what);
  }
}
