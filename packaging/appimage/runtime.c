/* SPDX-FileCopyrightText: 2026 Giphy Navigator contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The head of the AppImage: a static program, followed by a squashfs. It unpacks that once into the user's cache, which
 * needs no FUSE, and starts AppRun there. IMAGE_ID names the squashfs' contents, so another version unpacks elsewhere. */

#define _GNU_SOURCE
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <squashfuse/squashfuse.h>

#ifndef IMAGE_ID
#error "IMAGE_ID is given by packaging/appimage/build"
#endif

enum { ChunkBytes = 1 << 17, PathBytes = PATH_MAX };

_Noreturn static void fail(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fputs("AppImage: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

static void printTo(char *path, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    const int length = vsnprintf(path, PathBytes, format, arguments);
    va_end(arguments);
    if (length < 0 || length >= PathBytes) {
        fail("a path is too long");
    }
}

/* Where this program ends, and the squashfs begins: behind the section table, which the linker writes last. */
static size_t imageOffset(const char *self)
{
    Elf64_Ehdr head;
    const int file = open(self, O_RDONLY | O_CLOEXEC);
    if (file < 0 || read(file, &head, sizeof head) != (ssize_t)sizeof head) {
        fail("%s can not be read: %s", self, strerror(errno));
    }
    close(file);
    return head.e_shoff + (size_t)head.e_shentsize * head.e_shnum;
}

static void extractFile(sqfs *fs, sqfs_inode *inode, const char *path)
{
    static char chunk[ChunkBytes];
    const int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0755);
    if (file < 0) {
        fail("%s can not be written: %s", path, strerror(errno));
    }
    for (sqfs_off_t at = 0; at < (sqfs_off_t)inode->xtra.reg.file_size;) {
        sqfs_off_t size = ChunkBytes;
        if (sqfs_read_range(fs, inode, at, &size, chunk) != SQFS_OK || size <= 0) {
            fail("the image is damaged at %s", path);
        }
        if (write(file, chunk, (size_t)size) != (ssize_t)size) {
            fail("%s can not be written: %s", path, strerror(errno));
        }
        at += size;
    }
    if (close(file) != 0) {
        fail("%s can not be written: %s", path, strerror(errno));
    }
}

static void extractLink(sqfs *fs, sqfs_inode *inode, const char *path)
{
    char target[PathBytes];
    size_t size = sizeof target;
    if (sqfs_readlink(fs, inode, target, &size) != SQFS_OK || symlink(target, path) != 0) {
        fail("%s can not be linked", path);
    }
}

static void extractEntry(sqfs *fs, const sqfs_traverse *walk, const char *folder)
{
    char path[PathBytes];
    sqfs_inode inode;
    printTo(path, "%s/%s", folder, walk->path);
    if (sqfs_inode_get(fs, &inode, walk->entry.inode) != SQFS_OK) {
        fail("the image is damaged at %s", path);
    }
    if (S_ISDIR(inode.base.mode)) {
        if (mkdir(path, 0755) != 0) {
            fail("%s can not be made: %s", path, strerror(errno));
        }
    } else if (S_ISREG(inode.base.mode)) {
        extractFile(fs, &inode, path);
    } else if (S_ISLNK(inode.base.mode)) {
        extractLink(fs, &inode, path);
    }
}

static void extractAll(const char *self, const char *folder)
{
    sqfs fs;
    sqfs_traverse walk;
    sqfs_err error = sqfs_open_image(&fs, self, imageOffset(self));
    if (error != SQFS_OK || sqfs_traverse_open(&walk, &fs, sqfs_inode_root(&fs)) != SQFS_OK) {
        fail("the image is damaged");
    }
    while (sqfs_traverse_next(&walk, &error)) {
        if (!walk.dir_end) {
            extractEntry(&fs, &walk, folder);
        }
    }
    if (error != SQFS_OK) {
        fail("the image is damaged");
    }
    sqfs_traverse_close(&walk);
    sqfs_destroy(&fs);
}

/* Makes folder and what is above it. */
static void makeFolders(const char *folder)
{
    char path[PathBytes];
    printTo(path, "%s", folder);
    for (char *slash = strchr(path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    if (mkdir(path, 0700) != 0 && errno != EEXIST) {
        fail("%s can not be made: %s", path, strerror(errno));
    }
}

static void cacheFolder(char *folder)
{
    const char *cache = getenv("XDG_CACHE_HOME");
    const char *home = getenv("HOME");
    if (cache != NULL && cache[0] == '/') {
        printTo(folder, "%s/giphy-navigator-appimage", cache);
    } else if (home != NULL && home[0] == '/') {
        printTo(folder, "%s/.cache/giphy-navigator-appimage", home);
    } else {
        printTo(folder, "/tmp/giphy-navigator-appimage-%u", (unsigned)getuid());
    }
    makeFolders(folder);
    struct stat found;
    if (lstat(folder, &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != getuid() || (found.st_mode & 022) != 0) {
        fail("%s is not this user's own folder", folder);
    }
}

/* The folder with the unpacked image. It appears whole or not at all, so several first starts don't disturb each other. */
static void unpack(const char *self, char *folder)
{
    char parent[PathBytes];
    char begun[PathBytes];
    cacheFolder(parent);
    printTo(folder, "%s/" IMAGE_ID, parent);
    if (access(folder, X_OK) == 0) {
        return;
    }
    printTo(begun, "%s/new-XXXXXX", parent);
    if (mkdtemp(begun) == NULL) {
        fail("%s can not be written: %s", parent, strerror(errno));
    }
    extractAll(self, begun);
    if (rename(begun, folder) != 0 && errno != ENOTEMPTY && errno != EEXIST) {
        fail("%s can not be made: %s", folder, strerror(errno));
    }
}

int main(int argc, char **argv)
{
    char self[PathBytes];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self - 1);
    if (length < 0) {
        fail("/proc is not there");
    }
    self[length] = '\0';
    if (argc > 1 && strcmp(argv[1], "--appimage-offset") == 0) {
        printf("%zu\n", imageOffset(self));
        return 0;
    }
    if (argc > 1 && strcmp(argv[1], "--appimage-extract") == 0) {
        if (mkdir("squashfs-root", 0755) != 0) {
            fail("squashfs-root can not be made here: %s", strerror(errno));
        }
        extractAll(self, "squashfs-root");
        puts("squashfs-root");
        return 0;
    }
    char folder[PathBytes];
    char program[PathBytes];
    unpack(self, folder);
    printTo(program, "%s/AppRun", folder);
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", argv[0] == NULL ? "" : argv[0], 1);
    execv(program, argv);
    fail("%s can not be started: %s", program, strerror(errno));
}
