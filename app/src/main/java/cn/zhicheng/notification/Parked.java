package cn.zhicheng.notification;

import java.util.List;
import org.springframework.stereotype.Component;

/** What could not be told. */
@Component
public class Parked {
  private static final int SHOWN = 50;
  private final ParkedStore store;

  Parked(ParkedStore store) {
    this.store = store;
  }

  public List<ParkedLine> newest() {
    return store.newest(SHOWN);
  }
}
