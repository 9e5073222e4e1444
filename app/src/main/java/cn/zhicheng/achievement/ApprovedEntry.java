package cn.zhicheng.achievement;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An entry that an application may use (FAQ-P20): the unit has approved it, or the system fetched
 * it.
 *
 * @param revision which saving of its content this is; a copy can tell whether it is out of date
 * @param payload field key to value: {@code String}, number or {@code Boolean}; dates as ISO texts;
 *     rows of a nested table as a list of such maps under the table's key
 */
public record ApprovedEntry(
    UUID id,
    int revision,
    String category,
    int categoryVersion,
    String title,
    Map<String, Object> payload,
    List<EntryFile> files) {}
