package cn.zhicheng.person;

import cn.zhicheng.identity.Actor;
import java.io.IOException;

/** A module's part of 「导出我的数据」: what it keeps about a person. */
public interface PersonalData {
  /** Where it stands among the parts, from 1. */
  int position();

  /**
   * Writes the actor's own data and nobody else's; of other people only what the actor's pages show
   * already. Reads page by page: a large library never lies in memory whole.
   */
  void write(Actor actor, Archive archive) throws IOException;
}
