package cn.zhicheng.achievement.citation;

import cn.zhicheng.achievement.entry.EntryForm;
import java.util.List;

/**
 * A paper that would become a draft.
 *
 * @param form what would be typed
 * @param dropped what the reference says but the form does not take, in words
 * @param known whether a paper of this title is in the library already
 */
public record FoundPaper(Citation citation, EntryForm form, List<String> dropped, boolean known) {}
