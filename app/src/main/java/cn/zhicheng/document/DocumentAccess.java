package cn.zhicheng.document;

import cn.zhicheng.identity.Actor;
import java.util.UUID;

/**
 * A module's word on who may read documents it uses, besides their owners. One yes of any bean
 * suffices; a bean that does not know the document says no.
 */
public interface DocumentAccess {
  boolean mayRead(Actor actor, UUID documentId);
}
