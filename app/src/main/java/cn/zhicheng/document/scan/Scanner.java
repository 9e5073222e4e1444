package cn.zhicheng.document.scan;

import java.io.IOException;

/** Looks for harmful content. Uploads never wait for it and never fail by it. */
public interface Scanner {
  /** For installations without one: files stay unchecked, and everybody may open them. */
  Scanner NONE =
      new Scanner() {
        @Override
        public boolean present() {
          return false;
        }

        @Override
        public boolean clean(byte[] content) {
          throw new IllegalStateException("There is no scanner");
        }
      };

  boolean present();

  /**
   * Whether nothing was found.
   *
   * @throws IOException when it can't be reached, takes too long or gives no clear answer
   */
  boolean clean(byte[] content) throws IOException;
}
