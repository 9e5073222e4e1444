package cn.zhicheng.sandbox.portal.signin;

import java.util.List;

/**
 * The side panel with the code.
 *
 * @param address what the picture says; also a link for who has no phone at hand
 */
record ScanPanel(ScanCode code, QrPicture picture, String address) {
  List<ScanMethod> methods() {
    return ScanMethod.of(code.kind());
  }

  boolean is(ScanState state) {
    return code.state() == state;
  }
}
