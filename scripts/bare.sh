#!/usr/bin/env bash
# Proves that ./dev needs nothing but git: makes a fresh Debian 12 in build/bare by debootstrap, clones
# the last commit into it and runs a command there as CI does. For root, by hand: ./dev bare [COMMAND]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. scripts/say.sh
root=$PWD/build/bare/root

make_system()
{
    mkdir -p "$root"
    debootstrap --variant=minbase --include=git,ca-certificates bookworm "$root" \
        http://deb.debian.org/debian > build/bare/debootstrap.log
}

# In name spaces of its own, so that mounts and processes end with the command.
in_system()
{
    unshare --mount --pid --fork --kill-child --mount-proc="$root/proc" chroot "$root" \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root CI=true \
        bash -c 'cd /baton && exec "$@"' bare "$@" < /dev/null
}

if grep -q " $root/" /proc/mounts; then
    echo "Something is still mounted below $root; unmount it first." >&2
    exit 1
fi
rm -rf "$root"
timed "Making a bare Debian 12" make_system
git clone -q --no-hardlinks . "$root/baton"
[ $# -gt 0 ] || set -- ./dev test
timed "Running $* in it" in_system "$@"
