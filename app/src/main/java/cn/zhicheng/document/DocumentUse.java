package cn.zhicheng.document;

import cn.zhicheng.identity.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * A module's word on what the actor's own documents are used for, so that a file uploaded twice can
 * be told with its place. A bean offers it.
 */
public interface DocumentUse {
  /** For those it knows, the place in words, e.g. 业绩「论文：…」. */
  Map<UUID, String> places(Actor actor, Collection<UUID> documents);
}
