package cn.zhicheng.person;

import cn.zhicheng.organisation.Organisation;
import java.util.List;

/**
 * The unit a person waits for until it registers (FAQ-P14).
 *
 * @param name as the person typed it
 * @param waiting how many people wait for a unit of this name, this person among them
 * @param registered active units of exactly this name; empty while there is none
 */
public record AwaitedUnit(String name, int waiting, List<Organisation> registered) {}
