package cn.zhicheng.certificate.verify;

import cn.zhicheng.certificate.Certificate;
import cn.zhicheng.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 「查验记录」 of one certificate, for its holder. */
@Component
public class Lookups {
  private static final int PAGE = 20;
  private final LookupStore store;

  Lookups(LookupStore store) {
    this.store = store;
  }

  /**
   * The newest first; ask only for a certificate in scope.
   *
   * @param after key of the page before; null for the first
   */
  public Slice<Lookup> of(Certificate seen, @Nullable Long after) {
    return Slice.cut(
        store.of(seen.id(), after, PAGE + 1), PAGE, lookup -> String.valueOf(lookup.id()));
  }
}
